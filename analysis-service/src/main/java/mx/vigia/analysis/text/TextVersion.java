package mx.vigia.analysis.text;

import java.util.List;

/** One text of a bill as a source published it, split into its parts; offsets count in {@code content}. */
public record TextVersion(String content, List<Part> parts, Extent extent) {
    /** How much of the text is split. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** Only the first {@link TextSplitter#MAX_TEXT_LENGTH} characters; the rest is one part. */
        TOO_LONG,
        /** Only {@link TextSplitter#MAX_PARTS} parts; the rest is one part. */
        TOO_MANY_PARTS
    }

    public TextVersion {
        parts = List.copyOf(parts);
    }

    /** Returns the parts of one kind, in their order. */
    public List<Part> parts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** Returns the words of a part below its heading. */
    public String words(Part part) {
        return content.substring(part.body(), part.to()).strip();
    }

    /** Returns the heading of a part as printed. */
    public String heading(Part part) {
        return content.substring(part.from(), part.body()).strip();
    }
}
