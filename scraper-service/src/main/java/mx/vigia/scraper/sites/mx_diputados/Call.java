package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedMeeting;

/**
 * One call to a meeting: the body that calls, the words that call or cancel, the order of the day.
 *
 * @param anchor where on the page it begins
 */
record Call(
        FetchedPage page,
        Issue issue,
        String anchor,
        String title,
        String body,
        CallWords words,
        List<StatedMeeting.Item> items,
        List<DocumentLink> documents) {
    private static final Pattern BODY_PATTERN = Pattern.compile(
            "(?iU)^(?:convocatoria |invitación )?(?:del? (?:la |las |los )?|la |el )(?<body>.+?)(?=,? (?:a la|a"
                    + " las|al|a los|a celebrar|por l[ao] que|para|convoca|invita|con (?:motivo|el fin)|cambio de|se"
                    + " (?:cancela|pospone|difiere)|cancelación|posposición)\\b|[.]?$)");
    private static final Pattern PURPOSE_PATTERN = Pattern.compile(
            "(?iU)^(?:a(?:l| la| las| los)\\b[^.]{5,160}?|se (?:cancela|pospone|difiere)[^.]{5,160}?|cambio"
                    + " de[^.]{5,160}?)(?=,|\\.|$)");
    private static final Pattern ORDINAL_MEETING =
            Pattern.compile("(?iU)\\b(?<which>(?:(?:déci|vigési|trigési|cuadragési|quincuagési)m[oa]"
                    + " )?\\p{L}{3,}a|\\d{1,3}(?:a\\.|ª)?) (?<what>(?:reunión|sesión)(?:"
                    + " (?:ordinaria|extraordinaria|plenaria|de junta directiva|de la junta directiva))+)");

    static Call of(FetchedPage page, Issue issue, String anchor, List<String> heads, String text, List<Region> links) {
        var head = heads.stream()
                .filter(h -> !h.isEmpty())
                .reduce((first, second) -> second)
                .orElse("");
        var paragraphs =
                text.lines().filter(p -> !p.isEmpty() && !heads.contains(p)).toList();
        var before = paragraphs.stream().takeWhile(p -> !Points.begin(p)).toList();
        var behind = paragraphs.stream().dropWhile(p -> !Points.begin(p)).toList();
        var words = new CallWords(head + ". " + String.join(" ", before), issue.day());
        var documents = links.stream()
                .flatMap(a -> a.link().stream()
                        .map(uri -> new DocumentLink(a.text().isEmpty() ? "Documento" : a.text(), uri)))
                .distinct()
                .toList();
        return new Call(
                page,
                issue,
                anchor,
                title(head, before),
                body(head),
                words,
                new Points(issue.legislature(), links).in(behind),
                documents);
    }

    Sighting sighting(PageKind kind) {
        var meeting = new StatedMeeting(words.kind(body), "deputies", page.place(anchor))
                .title(title)
                .body(body)
                .heldOn(words.day().stream().toList())
                .time(words.time())
                .place(words.place())
                .status(words.status())
                .items(items)
                .documents(documents);
        return meeting.sighting(kind, keys(), List.of(issue.day()));
    }

    /** A committee numbers its own meetings, so that a later page that cancels one refers to the same meeting. */
    private List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add("meeting/%s#%s".formatted(page.fileStem(), anchor));
        numbered().ifPresent(which -> keys.add("meeting/%d/%s".formatted(issue.legislature(), which)));
        return keys;
    }

    private Optional<String> numbered() {
        var m = ORDINAL_MEETING.matcher(words.text());
        if (body.isEmpty() || !m.find() || words.isResumed()) {
            return Optional.empty();
        }
        var plain = Phrase.normalize(body + " " + m.group()).replaceAll("[^a-z0-9]+", "-");
        return Optional.of(plain.length() > 250 ? plain.substring(0, 250) : plain);
    }

    private static String title(String head, List<String> before) {
        return CallWords.namesMeetingType(head)
                ? head
                : before.stream()
                        .map(PURPOSE_PATTERN::matcher)
                        .filter(m -> m.find())
                        .findFirst()
                        .map(m -> head.replaceFirst("[.\\s]+$", "") + ", "
                                + Character.toLowerCase(m.group().charAt(0))
                                + m.group().substring(1))
                        .orElse(head);
    }

    private static String body(String head) {
        var m = BODY_PATTERN.matcher(head);
        return m.find() ? m.group("body").strip() : "";
    }
}
