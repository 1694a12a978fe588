package mx.vigia.analysis.law;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.FederalEntity;

/** The federal entities by the codes in the names of their congresses' sites. */
final class StateSites {
    private static final Pattern SITE_PATTERN = Pattern.compile("mx\\.(?<code>[a-z]{3,4})\\.congreso(?:\\..*)?");

    private StateSites() {}

    /** Returns the full name of the entity whose congress a site is, or an empty text. */
    static String entityOf(String site) {
        Matcher congress = SITE_PATTERN.matcher(site);
        return !congress.matches()
                ? ""
                : Arrays.stream(FederalEntity.values())
                        .filter(entity -> entity.word().equals(congress.group("code")))
                        .findFirst()
                        .map(FederalEntity::fullName)
                        .orElse("");
    }
}
