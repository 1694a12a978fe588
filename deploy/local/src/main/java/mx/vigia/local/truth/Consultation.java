package mx.vigia.local.truth;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.local.pretend.chamber.Days;

/** A draft that the Diario Oficial submits to consultation, with its window in words. */
record Consultation(String subject, List<String> topics, LocalDate today) {
    private static final int WINDOW_DAYS = 20;
    private static final int EXTENSION_DAYS = 10;
    private static final int DAYS_TO_FIXED_END = 45;
    private static final int DAYS_SINCE_PRINTED = 6;
    private static final int SHORT_WINDOW_DAYS = 3;

    Consultation {
        topics = List.copyOf(topics);
    }

    /** Returns the life with one of four consultations: extended, until a day, in working days, over. */
    Life life(Life life, int number) {
        return switch (number % 4) {
            case 0 -> extended(life);
            case 1 -> {
                var end = today.plusDays(DAYS_TO_FIXED_END);
                yield print(life, title("hasta el " + Days.inProse(end)), end.toString(), 0);
            }
            case 2 -> print(life, title("durante 20 días hábiles"), "", 0); // its last day is for calendars to compute
            default -> {
                var printed = today.minusDays(DAYS_SINCE_PRINTED);
                yield print(
                        life,
                        title("durante " + SHORT_WINDOW_DAYS + " días naturales"),
                        printed.plusDays(SHORT_WINDOW_DAYS).toString(),
                        -DAYS_SINCE_PRINTED);
            }
        };
    }

    private Life extended(Life life) {
        var title = title("durante " + WINDOW_DAYS + " días naturales");
        var extension = "Aviso por el que se amplía por diez días naturales el plazo de la consulta pública del"
                + " anteproyecto de lineamientos de " + subject + ".";
        var end = today.plusDays(WINDOW_DAYS);
        return print(life, title, end.toString(), 0)
                .then(
                        "print-notice",
                        "title",
                        extension,
                        "text",
                        extension,
                        "closes",
                        end.plusDays(EXTENSION_DAYS).toString(),
                        "extended",
                        title);
    }

    private String title(String window) {
        return "Anteproyecto de lineamientos de " + subject + ", que se somete a consulta pública " + window + ".";
    }

    private Life print(Life life, String title, String closes, int days) {
        var term = title.replaceFirst(".*consulta pública (.*)\\.$", "$1");
        var counted = term.startsWith("durante")
                ? ", contados a partir del día siguiente al de la publicación de este anteproyecto en el Diario Oficial"
                        + " de la Federación"
                : "";
        return life.then(
                "print-notice",
                "title",
                title,
                "text",
                title + "\nLos comentarios se reciben " + term + counted + ".",
                "topics",
                String.join(",", topics),
                "closes",
                closes,
                "days",
                Integer.toString(days));
    }
}
