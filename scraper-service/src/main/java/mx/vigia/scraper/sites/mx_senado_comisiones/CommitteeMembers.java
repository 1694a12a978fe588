package mx.vigia.scraper.sites.mx_senado_comisiones;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedCommittee;
import mx.vigia.scraper.reading.StatedCommittee.Member;

/**
 * Reads the members of a committee of the Senate: portraits, each followed by the heading of the office held. A
 * member's name is that of the link to the senator, else the text of the portrait.
 */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.RECORD, address = "/\\d{2}/comisiones/\\w+/\\d+")
public final class CommitteeMembers implements PageReader {
    private static final String PORTRAIT = "img[src~=/senadores/\\d+/\\d+-]";
    private static final String NAMED = "a[href~=/senador/\\d+]";
    private static final String OFFICE = "h2, h3, h4, h5";
    private static final Pattern NUMBER = Pattern.compile("/senador(?:es)?/(?:\\d+/)?(\\d+)");
    private static final Map<String, String> ROLES = Map.of(
            "presidente", "chair",
            "presidenta", "chair",
            "secretario", "secretary",
            "secretaria", "secretary",
            "integrante", "member");
    private static final int MIN_NAME_LENGTH = 5;
    private static final int MAX_MEMBERS = 200;

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
        var portraits = page.body().requireAtLeast(1, PORTRAIT);
        var roles = roles(page);
        var senators = portraits.stream()
                .collect(Collectors.toMap(
                        CommitteeMembers::number, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        var read = EntryList.of(
                page,
                senators.values().stream().limit(MAX_MEMBERS).toList(),
                portrait -> portrait.attributeOrEmpty("src"),
                portrait -> new Member(name(page, portrait, names), roles.getOrDefault(number(portrait), ""), ""));
        var committee = new StatedCommittee(name, "senate", read.read(), address);
        return new Reading(
                List.of(committee.sighting(
                        List.of("committee" + address.getPath().replace("/comisiones", "")))),
                List.of(),
                Stream.concat(
                                read.unread().stream(),
                                ReadingProblem.checkLimit(page.address(), MAX_MEMBERS, senators.size()).stream())
                        .toList());
    }

    /**
     * Returns the office of each senator: the heading behind the portrait, of which only the name may be before it.
     * None is the chair if two are.
     */
    private static Map<String, String> roles(FetchedPage page) {
        var roles = new LinkedHashMap<String, String>();
        var senator = "";
        for (var part : page.body().all(PORTRAIT + ", " + OFFICE)) {
            if (part.is(PORTRAIT)) {
                senator = number(part);
            } else if (part.all(NAMED).isEmpty()) {
                var role = ROLES.getOrDefault(part.text().strip().toLowerCase(Locale.ROOT), "");
                if (!senator.isEmpty() && !role.isEmpty()) {
                    roles.putIfAbsent(senator, role);
                }
                senator = "";
            }
        }
        if (Collections.frequency(roles.values(), "chair") > 1) {
            roles.values().removeIf("chair"::equals);
        }
        return roles;
    }

    private static String name(FetchedPage page, Region portrait, Map<String, String> names) {
        return Stream.of(names.getOrDefault(number(portrait), ""), withoutAddress(portrait.attributeOrEmpty("alt")))
                .filter(written -> written.length() >= MIN_NAME_LENGTH)
                .findFirst()
                .orElseThrow(() ->
                        new PageChanged(page.address(), "a name for a portrait", portrait.attributeOrEmpty("src")));
    }

    private static String number(Region portrait) {
        return number(portrait.attributeOrEmpty("src"));
    }

    private static String number(String address) {
        var number = NUMBER.matcher(address);
        return number.find() ? number.group(1) : "";
    }

    private static String withoutAddress(String name) {
        return name.replaceFirst("(?iU)^\\s*sen(?:ador(?:a)?|\\.)?\\s+", "").strip();
    }
}
