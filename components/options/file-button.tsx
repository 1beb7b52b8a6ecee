// A button that asks for a file. The input itself is reachable by keyboard and named; its label is what is seen.
interface FileButtonProps {
  readonly id: string;
  readonly label: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ id, label, accept, disabled = false, onFile }: FileButtonProps) {
  return (
    <span class="file">
      <input
        id={id}
        class="hidden"
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <label class="act" for={id}>
        {label}
      </label>
    </span>
  );
}
