package mx.vigia.local.pretend.leyes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.ScriptedLaws;
import mx.vigia.local.pretend.http.Encoding;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Markup;
import mx.vigia.local.pretend.site.PretendSite;
import mx.vigia.local.pretend.site.Template;
import mx.vigia.local.pretend.site.VisibleItem;

/** The chamber's library: the laws the script names, and the minutas that the chamber sent on. */
public record LeyesSite(Script script, List<String> laws) implements PretendSite {
    private static final String ROOT = "/LeyesBiblio/";
    private static final Pattern TEXT = Pattern.compile("/LeyesBiblio/pdf/(\\w+)\\.pdf");
    private static final LocalDate FIRST_PUBLICATION_DAY = LocalDate.of(2008, 3, 7);
    private static final int DAYS_BETWEEN_REFORMS = 137;

    public LeyesSite {
        laws = List.copyOf(laws);
    }

    /** Returns the library of the chamber that plays this script. */
    public static PretendSite of(Script script) {
        return new LeyesSite(script, new ScriptedLaws(script).laws());
    }

    @Override
    public String site() {
        return "mx.diputados.leyes";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("www.diputados.gob.mx");
    }

    @Override
    public Optional<String> startPath() {
        return Optional.of(ROOT + "index.htm");
    }

    @Override
    public Optional<Reply> answer(HttpRequest request, Legislature now) {
        var path = request.path();
        var text = TEXT.matcher(path);
        if (text.matches()) {
            return IntStream.range(0, laws.size())
                    .filter(at -> key(at).equalsIgnoreCase(text.group(1)))
                    .mapToObj(this::text)
                    .findFirst();
        }
        if (path.startsWith(ROOT) && path.endsWith(".pdf")) {
            return Optional.of(Reply.bytes("application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        }
        return switch (path) {
            case ROOT, ROOT + "index.htm" ->
                page("index", IntStream.range(0, laws.size()).mapToObj(this::law));
            case ROOT + "iniclave_3.htm" -> page("minutas", minutas(now, LeyesSite::row));
            case ROOT + "iniclave/66/" -> page("folder", minutas(now, LeyesSite::folder));
            default -> Optional.empty();
        };
    }

    private static Stream<String> minutas(Legislature now, Function<Minuta, String> as) {
        return Minuta.all(now).stream().map(as);
    }

    private static Optional<Reply> page(String name, Stream<String> rows) {
        var html = Template.of("leyes/" + name)
                .fill(Map.of("rows", rows.map(Entries::entry).collect(Collectors.joining("\n"))));
        return Optional.of(Reply.page(html, Encoding.WINDOWS_1252, ""));
    }

    private String law(int at) {
        return """
            <tr><td>%1$03d</td><td><a href="ref/%2$s.htm">%3$s</a><br>Nueva Ley DOF %4$s</td>\
            <td>Última reforma DOF %5$s <a href="pdf/%6$s.pdf">PDF</a> <a href="doc/%6$s.doc">DOC</a></td></tr>\
            """.formatted(
                        at + 1,
                        key(at),
                        Entries.title(Markup.text(laws.get(at))),
                        slashedDate(publicationDay(at)),
                        slashedDate(reformDay(at)),
                        key(at).toUpperCase(java.util.Locale.ROOT));
    }

    private LawPaper lawPaper(int at) {
        return new LawPaper(script, laws.get(at), at, publicationDay(at), reformDay(at));
    }

    /** Returns a law's text, with the date of its last reform as its last change. */
    private Reply text(int at) {
        return Reply.bytes("application/pdf", lawPaper(at).printed())
                .touched(reformDay(at).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static LocalDate publicationDay(int at) {
        return FIRST_PUBLICATION_DAY.plusDays(61L * at);
    }

    private static LocalDate reformDay(int at) {
        return publicationDay(at).plusDays((long) DAYS_BETWEEN_REFORMS * (1 + at % 9));
    }

    /** Returns the initials of a law, followed by its index if they are ambiguous. */
    private String key(int at) {
        var initials = laws.get(at).replaceAll("[^\\p{Lu}]", "").toLowerCase(java.util.Locale.ROOT);
        return java.text.Normalizer.normalize(initials, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                + at;
    }

    private static String slashedDate(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String row(Minuta minuta) {
        return "<tr><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        minuta.number(),
                        minuta.key(),
                        Markup.text(minuta.title()),
                        Minuta.written(minuta.approved()),
                        minuta.remarks(),
                        minuta.files().entrySet().stream()
                                .map(file -> "<a href=\"/LeyesBiblio/iniclave/66/%s/%s\">%s</a>"
                                        .formatted(minuta.key(), file.getValue(), file.getKey()))
                                .collect(Collectors.joining(" ")));
    }

    private static String folder(Minuta minuta) {
        return "%d/%d/%d  9:00 AM        &lt;dir&gt; <A HREF=\"/LeyesBiblio/iniclave/66/%s/\">%4$s</A><br>"
                .formatted(
                        minuta.approved().getMonthValue(),
                        minuta.approved().getDayOfMonth(),
                        minuta.approved().getYear(),
                        minuta.key());
    }

    @Override
    public List<VisibleItem> shown(Legislature now) {
        var inForce = IntStream.range(0, laws.size())
                .mapToObj(at -> new VisibleItem(site(), "ley/" + key(at), "decree", laws.get(at), ""));
        var sent = Minuta.all(now).stream()
                .map(minuta -> new VisibleItem(
                        site(),
                        minuta.key(),
                        "minuta",
                        minuta.title(),
                        minuta.bill().id()));
        return Stream.concat(inForce, sent).toList();
    }
}
