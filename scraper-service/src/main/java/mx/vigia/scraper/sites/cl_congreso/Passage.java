package mx.vigia.scraper.sites.cl_congreso;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Step;

/** A bill's progress through both chambers, line by line, and how it ended, if it has. */
final class Passage {
    private static final int MAX_STEPS = 200;

    private Passage() {}

    static List<Step> steps(FetchedPage page, Region file) {
        var steps = new ArrayList<Step>();
        file.all("> tramitacion > tramite").forEach(line -> steps.add(step(page, line)));
        finalSteps(file.one("> descripcion")).forEach(steps::add);
        return steps.subList(Math.max(0, steps.size() - MAX_STEPS), steps.size());
    }

    private static Step step(FetchedPage page, Region line) {
        var phrase = line.one("> DESCRIPCIONTRAMITE").text();
        var written = Chile.text(line, "> FECHA");
        var day = SpanishDate.findFirstShort(written)
                .orElseThrow(() -> new PageChanged(page.address(), "a day such as 29/01/2024", written));
        return new Step(
                kind(phrase.toLowerCase(Locale.ROOT)),
                Chile.chamber(Chile.text(line, "> CAMARATRAMITE")),
                phrase.isEmpty() ? Chile.text(line, "> ETAPDESCRIPCION") : phrase,
                day.toString(),
                List.of(),
                List.of());
    }

    /** A bill approved only in general is still to be discussed in particular. */
    private static String kind(String phrase) {
        if (phrase.startsWith("ingreso de proyecto")) {
            return "presented";
        }
        if (phrase.contains("hace presente la urgencia")) {
            return "urgent";
        }
        if (phrase.contains("pasa a comisi")) {
            return "referred";
        }
        if (phrase.matches("(?:\\p{L}+ )?informe de comisi.*")) {
            return "reported";
        }
        if (phrase.matches(
                "discusi.n .*aprobado en general y particular.*|discusi.n particular .*aprobado.*|aprobadas las modificaciones.*")) {
            return "passed";
        }
        return phrase.matches("discusi.n .*rechazad.*") ? "rejected" : "other";
    }

    private static List<Step> finalSteps(Region head) {
        var state = Chile.text(head, "> estado");
        var day = SpanishDate.findFirstShort(Chile.text(head, "> diariooficial"))
                .map(Object::toString)
                .orElse("");
        return switch (state) {
            case "", "En tramitación" -> List.of();
            case "Publicado" -> List.of(step("published", (state + ". " + Chile.text(head, "> leynro")).strip(), day));
            case "Retirado" -> List.of(step("withdrawn", state, ""));
            case "Rechazado" -> List.of(step("rejected", state, ""));
            default -> List.of(step("other", state, ""));
        };
    }

    private static Step step(String kind, String phrase, String day) {
        return new Step(kind, "", phrase, day, List.of(), List.of());
    }
}
