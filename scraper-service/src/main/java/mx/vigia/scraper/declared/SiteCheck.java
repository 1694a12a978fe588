package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import mx.vigia.platform.net.PublicHostName;
import mx.vigia.scraper.catalog.ExpectedDays;
import mx.vigia.scraper.catalog.StartPage;

/** Looks at what a declaration says of the site, so that it can be read as the site files of the house are. */
record SiteCheck(Check check, JsonNode yaml) {
    private static final String ID = "[a-z]{2}(\\.[a-z0-9-]+)+";
    private static final String HOST = "(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*";
    private static final int LONGEST_ID = 80;

    void run() {
        var id = check.text(yaml, "", "id");
        if (!id.isEmpty() && (!id.matches(ID) || id.length() > LONGEST_ID)) {
            check.complain("id", ExpectedValue.AN_ID, id);
        }
        if (check.text(yaml, "", "name").length() > Limits.NAME) {
            check.complain("name", ExpectedValue.AT_MOST_LETTERS, "", Limits.NAME);
        }
        address("home", check.text(yaml, "", "home"));
        hosts();
        starts();
        duration("pause", Duration.ofSeconds(1), Duration.ofMinutes(10));
        duration("every", Duration.ofMinutes(5), Duration.ofDays(31));
        duration("quietAfter", Duration.ofDays(1), Duration.ofDays(730));
        zone();
        check.oneOf(
                yaml,
                "",
                "rhythm",
                Arrays.stream(ExpectedDays.values()).map(ExpectedDays::label).toList(),
                "");
        check.oneOf(yaml, "", "charset", List.of("lines"), "");
        check.oneOf(yaml, "", "state", List.of("draft", "active"), "");
    }

    private void hosts() {
        var hosts = check.texts(yaml, "", "hosts", Limits.HOSTS);
        if (hosts.isEmpty()) {
            check.complain("hosts", ExpectedValue.AT_LEAST_ONE, "");
        }
        for (var i = 0; i < hosts.size(); i++) {
            if (!hosts.get(i).matches(HOST)) {
                check.complain("hosts/" + i, ExpectedValue.A_HOST, hosts.get(i));
            } else if (!PublicHostName.is(hosts.get(i))) {
                check.complain("hosts/" + i, ExpectedValue.A_PUBLIC_HOST, hosts.get(i));
            }
        }
    }

    private void starts() {
        var starts = yaml.path("starts");
        if (!starts.isArray() || starts.isEmpty()) {
            check.complain("starts", ExpectedValue.AT_LEAST_ONE, starts.asText(""));
            return;
        }
        if (starts.size() > Limits.STARTS) {
            check.complain("starts", ExpectedValue.AT_MOST_MEMBERS, "" + starts.size(), Limits.STARTS);
        }
        for (var i = 0; i < starts.size(); i++) {
            start("starts/" + i, starts.get(i));
        }
    }

    private void start(String at, JsonNode start) {
        if (start.isObject()) {
            check.onlyThese(start, at, List.of("address", "accept", "form", "json"));
        }
        var written = start.isObject() ? check.text(start, at, "address") : start.asText("");
        var address = address(at, asked(written));
        var hosts = check.texts(yaml, "", "hosts", Limits.HOSTS);
        if (address.getHost() != null && !hosts.contains(address.getHost())) {
            check.complain(at, ExpectedValue.A_HOST_OF_THE_SITE, address.getHost(), String.join(", ", hosts));
        }
    }

    /** What is asked on some day, so that an address with a day in it can be looked at. */
    private static String asked(String written) {
        try {
            return new StartPage(written, "", java.util.Map.of(), "")
                    .on(LocalDate.EPOCH)
                    .address()
                    .toString();
        } catch (IllegalArgumentException | DateTimeException notAnAddress) {
            return written;
        }
    }

    private URI address(String at, String written) {
        try {
            var address = URI.create(written);
            if (written.matches("https?://.+") && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            check.complain(at, ExpectedValue.AN_ADDRESS, written);
            return URI.create("");
        }
        if (!written.isEmpty()) {
            check.complain(at, ExpectedValue.AN_ADDRESS, written);
        }
        return URI.create("");
    }

    private void duration(String name, Duration least, Duration most) {
        var words = check.text(yaml, "", name);
        if (words.isEmpty()) {
            return;
        }
        try {
            var duration = Duration.parse(words);
            if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                return;
            }
        } catch (DateTimeException notADuration) {
            check.complain(name, ExpectedValue.A_DURATION, words, least, most);
            return;
        }
        check.complain(name, ExpectedValue.A_DURATION, words, least, most);
    }

    private void zone() {
        var words = check.maybe(yaml, "", "zone");
        if (!words.isEmpty() && !ZoneId.getAvailableZoneIds().contains(words)) {
            check.complain("zone", ExpectedValue.A_ZONE, words);
        }
    }
}
