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
import mx.vigia.scraper.declared.list.DeclarationLimits;

/** Validates a declaration's statements about the site, so that it can be read like a built-in site file. */
record SiteCheck(DeclarationCheck check, JsonNode yaml) {
    private static final String ID_REGEX = "[a-z]{2}(\\.[a-z0-9-]+)+";
    private static final String HOST_REGEX =
            "(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*";
    private static final int MAX_ID_LENGTH = 80;

    void run() {
        var id = check.text(yaml, "", "id");
        if (!id.isEmpty() && (!id.matches(ID_REGEX) || id.length() > MAX_ID_LENGTH)) {
            check.addError("id", ExpectedValue.AN_ID, id);
        }
        if (check.text(yaml, "", "name").length() > DeclarationLimits.MAX_NAME_LENGTH) {
            check.addError("name", ExpectedValue.AT_MOST_LETTERS, "", DeclarationLimits.MAX_NAME_LENGTH);
        }
        address("home", check.text(yaml, "", "home"));
        hosts();
        starts();
        duration("pause", Duration.ofSeconds(1), Duration.ofMinutes(10));
        duration("every", Duration.ofMinutes(5), Duration.ofDays(31));
        duration("quietAfter", Duration.ofDays(1), Duration.ofDays(730));
        zone();
        check.optionalChoice(
                yaml,
                "",
                "rhythm",
                Arrays.stream(ExpectedDays.values()).map(ExpectedDays::label).toList(),
                "");
        check.optionalChoice(yaml, "", "charset", List.of("lines"), "");
        check.optionalChoice(yaml, "", "state", List.of("draft", "active", "by-hand"), "");
    }

    private void hosts() {
        var hosts = check.texts(yaml, "", "hosts", DeclarationLimits.MAX_HOSTS);
        if (hosts.isEmpty()) {
            check.addError("hosts", ExpectedValue.AT_LEAST_ONE, "");
        }
        for (var i = 0; i < hosts.size(); i++) {
            if (!hosts.get(i).matches(HOST_REGEX)) {
                check.addError("hosts/" + i, ExpectedValue.A_HOST, hosts.get(i));
            } else if (!PublicHostName.is(hosts.get(i))) {
                check.addError("hosts/" + i, ExpectedValue.A_PUBLIC_HOST, hosts.get(i));
            }
        }
    }

    private void starts() {
        var starts = yaml.path("starts");
        if (!starts.isArray() || starts.isEmpty()) {
            check.addError("starts", ExpectedValue.AT_LEAST_ONE, starts.asText(""));
            return;
        }
        if (starts.size() > DeclarationLimits.MAX_START_PAGES) {
            check.addError(
                    "starts", ExpectedValue.AT_MOST_MEMBERS, "" + starts.size(), DeclarationLimits.MAX_START_PAGES);
        }
        for (var i = 0; i < starts.size(); i++) {
            checkStartPage("starts/" + i, starts.get(i));
        }
    }

    private void checkStartPage(String at, JsonNode start) {
        if (start.isObject()) {
            check.checkKnownNames(start, at, List.of("address", "accept", "form", "json"));
        }
        var written = start.isObject() ? check.text(start, at, "address") : start.asText("");
        var address = address(at, exampleAddress(written));
        var hosts = check.texts(yaml, "", "hosts", DeclarationLimits.MAX_HOSTS);
        if (address.getHost() != null && !hosts.contains(address.getHost())) {
            check.addError(at, ExpectedValue.A_HOST_OF_THE_SITE, address.getHost(), String.join(", ", hosts));
        }
    }

    /** Returns the request of an example day, so that an address with a day in it can be checked. */
    private static String exampleAddress(String written) {
        try {
            return new StartPage(written, "", java.util.Map.of(), "")
                    .requestFor(LocalDate.EPOCH)
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
            check.addError(at, ExpectedValue.AN_ADDRESS, written);
            return URI.create("");
        }
        if (!written.isEmpty()) {
            check.addError(at, ExpectedValue.AN_ADDRESS, written);
        }
        return URI.create("");
    }

    private void duration(String name, Duration least, Duration maxDuration) {
        var words = check.text(yaml, "", name);
        if (words.isEmpty()) {
            return;
        }
        try {
            var duration = Duration.parse(words);
            if (duration.compareTo(least) >= 0 && duration.compareTo(maxDuration) <= 0) {
                return;
            }
        } catch (DateTimeException notADuration) {
            check.addError(name, ExpectedValue.A_DURATION, words, least, maxDuration);
            return;
        }
        check.addError(name, ExpectedValue.A_DURATION, words, least, maxDuration);
    }

    private void zone() {
        var words = check.optionalText(yaml, "", "zone");
        if (!words.isEmpty() && !ZoneId.getAvailableZoneIds().contains(words)) {
            check.addError("zone", ExpectedValue.A_ZONE, words);
        }
    }
}
