package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.site.Template;

/** The gazette's site: maps paths to pages. */
public record Gazette(Script script) {
    private static final Pattern LIST =
            Pattern.compile("/Gaceta/(Iniciativas|Proposiciones)/66/gp66_(?:P_)?a(2perma2|3primero)\\.html");
    private static final Pattern ISSUE =
            Pattern.compile("/Gaceta/66/(\\d{4})/([a-z]{3})/(\\d{4})(\\d\\d)(\\d\\d)(-[A-Z0-9-]+)?\\.html");

    Optional<PrintedPage> page(Legislature now, String path) {
        var found = switch (path) {
            case "/" ->
                Optional.of(new PrintedPage(
                        Template.of("front").html(), now.layout().touched()));
            case GacetaAddresses.INITIATIVES -> Optional.of(listPage(now, false));
            case GacetaAddresses.MOTIONS -> Optional.of(listPage(now, true));
            default ->
                list(now, path).or(() -> new VotePages(script).page(now, path)).or(() -> findIssuePage(now, path));
        };
        return now.layout().broken() ? found.map(Redesign::of) : found;
    }

    /** Returns a file that exists only as a PDF. */
    Optional<byte[]> printed(Legislature now, String path) {
        return new PrintedParts(now, new BillTextGenerator(script)).part(path);
    }

    VotePages votes() {
        return new VotePages(script);
    }

    private static PrintedPage listPage(Legislature now, boolean motions) {
        var page = Template.of("lists")
                .fill(Map.of(
                        "what", motions ? "Proposiciones" : "Iniciativas",
                        "current", GacetaAddresses.list(motions, false),
                        "before", GacetaAddresses.list(motions, true),
                        "last", Integer.toString(now.nextNumber(motions) - 1)));
        return new PrintedPage(page, now.layout().touched());
    }

    private static Optional<PrintedPage> list(Legislature now, String path) {
        var matcher = LIST.matcher(path);
        return matcher.matches()
                        && GacetaAddresses.list(path.contains("/Proposiciones/"), path.contains("2perma2"))
                                .equals(path)
                ? Optional.of(new PeriodLists(now).list(path.contains("/Proposiciones/"), path.contains("2perma2")))
                : Optional.empty();
    }

    private Optional<PrintedPage> findIssuePage(Legislature now, String path) {
        var matcher = ISSUE.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var day = Issues.days(now)
                .filter(d -> GacetaAddresses.issuePath(d, matcher.group(6) == null ? "" : matcher.group(6))
                        .equals(path))
                .findFirst();
        return day.flatMap(d -> of(now, d, matcher.group(6) == null ? "" : matcher.group(6)));
    }

    private Optional<PrintedPage> of(Legislature now, LocalDate day, String suffix) {
        return switch (suffix) {
            case "" -> new Issues(now).findFrontPage(day);
            case "-II", "-III" -> new Issues(now).findAnnexIndex(day, suffix);
            case "-VII" -> new ReferralLists(now).of(day);
            case OrderOfTheDay.SUFFIX -> new OrderOfTheDay(now).of(day);
            default -> new AnnexParts(now, new BillTextGenerator(script)).part(day, suffix);
        };
    }
}
