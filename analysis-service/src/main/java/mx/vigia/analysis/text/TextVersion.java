package mx.vigia.analysis.text;

import java.util.List;

/** One text of a bill as a source published it, cut into its parts; offsets count in {@code content}. */
public record TextVersion(String content, List<Part> parts, Extent extent) {
    /** How much of the text is cut. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** Only as much as {@link TextSplitter#MAX_TEXT_LENGTH}; the rest is one part. */
        TOO_LONG,
        /** Only {@link TextSplitter#MAX_PARTS} parts; the rest is one part. */
        TOO_MANY_PARTS
    }

    public TextVersion {
        parts = List.copyOf(parts);
    }

    /** The parts of one kind, in their order. */
    public List<Part> parts(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The words of a part below its heading. */
    public String words(Part part) {
        return content.substring(part.body(), part.to()).strip();
    }

    /** The heading of a part as it is printed. */
    public String heading(Part part) {
        return content.substring(part.from(), part.body()).strip();
    }
}
