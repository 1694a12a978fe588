package mx.vigia.local.pretend.chamber;

import java.util.ArrayList;
import java.util.List;

/** A decree that changes many laws at once: an instruction for each law, then its articles, hundreds in all. */
record Omnibus(Script script, List<Theme> themes) {
    private static final int MAX_LAWS_PER_THEME = 2;
    private static final List<String> UNITS =
            List.of("", "Primero", "Segundo", "Tercero", "Cuarto", "Quinto", "Sexto", "Séptimo", "Octavo", "Noveno");
    private static final List<String> TENS =
            List.of("", "Décimo", "Vigésimo", "Trigésimo", "Cuadragésimo", "Quincuagésimo");

    /** What it changes in one law. */
    record Part(String law, List<String> paragraphs) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var theme : themes) {
            theme.laws().stream()
                    .limit(MAX_LAWS_PER_THEME)
                    .forEach(law -> parts.add(part(parts.size() + 1, law, theme)));
        }
        return List.copyOf(parts);
    }

    private Part part(int number, String law, Theme theme) {
        var scripted = new ScriptedLaws(script);
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Artículo %s. Se reforman y adicionan diversas disposiciones de %s, para quedar como sigue:"
                .formatted(ordinal(number), law));
        theme.articles()
                .forEach(words -> paragraphs.add("Artículo "
                        + scripted.place(law.replaceFirst("^(?:la|el) ", ""), theme, words) + ". " + words));
        return new Part(law, List.copyOf(paragraphs));
    }

    private static String ordinal(int number) {
        return (TENS.get(number / 10) + " " + UNITS.get(number % 10)).strip();
    }
}
