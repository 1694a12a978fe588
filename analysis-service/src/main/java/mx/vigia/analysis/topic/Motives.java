package mx.vigia.analysis.topic;

import java.util.List;
import mx.vigia.analysis.text.Cutter;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;

/** The stretches of a text that argue and decree nothing: what stands above its decree, where it has one. */
record Motives(List<Part> parts, int length) {
    static Motives of(String text) {
        TextVersion cut = Cutter.cut(text);
        boolean decrees = cut.parts().stream().anyMatch(part -> isDecreed(part.kind()));
        List<Part> parts = decrees
                ? cut.parts().stream().filter(part -> argues(part.kind())).toList()
                : cut.parts(PartKind.REASONS);
        boolean whole = parts.size() == cut.parts().size();
        List<Part> motives = whole ? List.of() : parts;
        return new Motives(
                motives,
                motives.stream().mapToInt(part -> part.to() - part.from()).sum());
    }

    boolean have(Spot spot) {
        return parts.stream().anyMatch(part -> part.from() <= spot.start() && spot.start() < part.to());
    }

    private static boolean argues(PartKind kind) {
        return kind == PartKind.REASONS || kind == PartKind.OPENING;
    }

    private static boolean isDecreed(PartKind kind) {
        return kind == PartKind.DECREE || kind == PartKind.CLAUSE || kind == PartKind.ARTICLE;
    }
}
