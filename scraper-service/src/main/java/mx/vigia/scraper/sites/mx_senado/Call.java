package mx.vigia.scraper.sites.mx_senado;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/** A committee's call to a meeting, or its cancellation, among the communications of a day. */
final class Call {
    private static final Pattern CALL = Pattern.compile(
            "(?iU)\\b(?:convocatoria|citatorio|cancelaci[oó]n|posposici[oó]n|diferimiento)\\b.*\\b(?:reuni[oó]n|sesi[oó]n|foro|audiencia|parlamento abierto)\\b.*");
    private static final Pattern BODY = Pattern.compile(
            "(?iU)\\b((?:Primera |Segunda |Tercera )?Comisi(?:ón|ones)\\b(?: Unidas)?(?:\\s+(?:de(?:l| la| los| las)?)\\s+[^,;.]+)?)");
    private static final Pattern TIME = Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*(?:h|hrs?|horas)\\b");
    private static final Pattern PLACE =
            Pattern.compile("(?iU)\\ben (?:la|el) ((?:sala|sal[oó]n|auditorio|patio)\\b[^,;.]*)");

    private Call() {}

    static Optional<Sighting> of(Item item) {
        if (item.term() != DocumentKind.COMMUNICATION
                || !CALL.matcher(item.words()).find()) {
            return Optional.empty();
        }
        var words = item.line().title();
        var meeting = new StatedMeeting(
                        kind(Section.normalize(words)), item.issue().gazette().chamber(), item.address())
                .title(words)
                .body(BODY.matcher(words)
                        .results()
                        .map(m -> m.group(1).strip())
                        .findFirst()
                        .orElse(""))
                .heldOn(day(words))
                .time(TIME.matcher(words)
                        .results()
                        .map(m -> "%02d:%s".formatted(Integer.parseInt(m.group(1)), m.group(2)))
                        .findFirst()
                        .orElse(""))
                .place(PLACE.matcher(words)
                        .results()
                        .map(m -> m.group(1).strip())
                        .findFirst()
                        .orElse(""))
                .status(status(Section.normalize(words)))
                .documents(List.of(new DocumentLink("Documento", item.address())));
        return Optional.of(meeting.sighting(
                PageKind.DAY,
                List.of("meeting/" + item.key()),
                List.of(item.issue().day())));
    }

    private static List<LocalDate> day(String words) {
        return SpanishDate.findFirst(words).stream().toList();
    }

    private static String kind(String low) {
        if (low.contains("parlamento abierto")) {
            return "open-parliament";
        }
        if (low.contains("audiencia")) {
            return "hearing";
        }
        return low.contains("foro") ? "forum" : "committee";
    }

    private static String status(String low) {
        if (low.contains("cancel")) {
            return "cancelled";
        }
        return low.contains("pospo") || low.contains("diferi") ? "postponed" : "called";
    }
}
