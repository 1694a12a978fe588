package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;

/** The parts of a text that give reasons and decree nothing: those above its decree, if it has one. */
record ReasonsSections(List<Part> parts, int length) {
    static ReasonsSections of(String text) {
        TextVersion cut = TextSplitter.split(text);
        boolean decrees = cut.parts().stream().anyMatch(part -> isEnacting(part.kind()));
        List<Part> parts = decrees
                ? cut.parts().stream().filter(part -> isReasoning(part.kind())).toList()
                : cut.parts(PartKind.REASONS);
        boolean whole = parts.size() == cut.parts().size();
        List<Part> motives = whole ? List.of() : parts;
        return new ReasonsSections(
                motives,
                motives.stream().mapToInt(part -> part.to() - part.from()).sum());
    }

    boolean contains(TextRange spot) {
        return parts.stream().anyMatch(part -> part.from() <= spot.start() && spot.start() < part.to());
    }

    private static boolean isReasoning(PartKind kind) {
        return kind == PartKind.REASONS || kind == PartKind.OPENING;
    }

    private static boolean isEnacting(PartKind kind) {
        return kind == PartKind.DECREE || kind == PartKind.CLAUSE || kind == PartKind.ARTICLE;
    }
}
