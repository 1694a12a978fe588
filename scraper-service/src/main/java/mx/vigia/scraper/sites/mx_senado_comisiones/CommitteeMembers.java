package mx.vigia.scraper.sites.mx_senado_comisiones;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedCommittee;
import mx.vigia.scraper.reading.StatedCommittee.Member;

/**
 * Reads the members of a committee of the Senate: portraits, each followed by the heading of the office held. A
 * member's name is that of the link to the senator, else of the portrait.
 */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.RECORD, address = "/\\d{2}/comisiones/\\w+/\\d+")
public final class CommitteeMembers implements PageReader {
    private static final String PORTRAIT = "img[src~=/senadores/\\d+/\\d+-]";
    private static final String NAMED = "a[href~=/senador/\\d+]";
    private static final String OFFICE = "h2, h3, h4, h5";
    private static final Pattern NUMBER = Pattern.compile("/senador(?:es)?/(?:\\d+/)?(\\d+)");
    private static final Pattern FILE = Pattern.compile("/\\d+-([^/]+?)(?:-\\d{8}-\\d{6})?\\.\\w+$");
    private static final int MIN_NAME_LENGTH = 5;

    @Override
    public String signature() {
        return PORTRAIT + ", " + BlockPage.GUARD_SELECTOR;
    }

    @Override
    public Reading read(FetchedPage page) {
        BlockPage.refuse(page, "the members of a committee");
        var name = Optional.ofNullable(page.address().getFragment())
                .orElseThrow(() -> new PageChanged(page.address(), "a committee in the address", "none"));
        var names = new LinkedHashMap<String, String>();
        page.body().all(NAMED).stream()
                .filter(link -> link.text().length() >= MIN_NAME_LENGTH)
                .forEach(link -> names.putIfAbsent(number(link.attributeOrEmpty("href")), withoutAddress(link.text())));
        var address = URI.create(page.address().toString().replaceFirst("#.*$", ""));
        var committee = new StatedCommittee(name, "senate", members(page, names), address);
        return Reading.ofSingle(
                committee.sighting(List.of("committee" + address.getPath().replace("/comisiones", ""))));
    }

    /** Returns the members in the order of their portraits; an office is that of the portrait before it. */
    private static List<Member> members(FetchedPage page, LinkedHashMap<String, String> names) {
        var members = new ArrayList<Member>();
        page.body().requireAtLeast(1, PORTRAIT);
        for (var part : page.body().all(PORTRAIT + ", " + OFFICE)) {
            if (part.is(PORTRAIT)) {
                members.add(new Member(name(page, part, names), "", ""));
            } else if (!members.isEmpty() && members.getLast().role().isEmpty()) {
                role(part.text())
                        .ifPresent(role ->
                                members.add(new Member(members.removeLast().name(), role, "")));
            }
        }
        return members;
    }

    private static String name(FetchedPage page, Region portrait, LinkedHashMap<String, String> names) {
        var source = portrait.attributeOrEmpty("src");
        var file = FILE.matcher(source);
        return Stream.of(
                        names.getOrDefault(number(source), ""),
                        withoutAddress(portrait.attributeOrEmpty("alt")),
                        file.find() ? file.group(1).replace('_', ' ') : "")
                .map(String::strip)
                .filter(written -> written.length() >= MIN_NAME_LENGTH)
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "a name for a portrait", source));
    }

    private static String number(String address) {
        var number = NUMBER.matcher(address);
        return number.find() ? number.group(1) : "";
    }

    private static String withoutAddress(String name) {
        return name.replaceFirst("(?iU)^\\s*sen(?:ador(?:a)?|\\.)?\\s+", "").strip();
    }

    private static Optional<String> role(String heading) {
        var low = heading.strip().toLowerCase(Locale.ROOT);
        if (low.startsWith("presiden")) {
            return Optional.of("chair");
        }
        if (low.startsWith("secretari")) {
            return Optional.of("secretary");
        }
        return low.startsWith("integrante") ? Optional.of("member") : Optional.empty();
    }
}
