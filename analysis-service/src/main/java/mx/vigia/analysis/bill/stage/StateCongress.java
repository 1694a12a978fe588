package mx.vigia.analysis.bill.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Step;
import mx.vigia.platform.i18n.LocalizedName;

/**
 * The congress of a federal entity, with its one chamber.
 *
 * @param site the site of the congress; empty where it is only known to be one
 * @param congress its name, with the Spanish article
 * @param journal the name of the journal in which the entity's laws are published, with the Spanish article
 */
public record StateCongress(
        @JsonProperty(required = true) String site,
        @JsonProperty(required = true) LocalizedName congress,
        @JsonProperty(required = true) LocalizedName journal) {
    private static final StateCongress GENERIC = new StateCongress(
            "",
            new LocalizedName("el congreso local", "the state congress"),
            new LocalizedName("el periódico oficial local", "the official journal of the state"));

    /** Matches site names of Mexico: country, federal entity, institution. */
    private static final Pattern SITE_PATTERN = Pattern.compile("mx\\.[a-z]{3,4}\\.congreso(?:\\..*)?");

    private static final Map<String, StateCongress> CONGRESSES_BY_SITE =
            DataTable.read("stages/congresses.yaml", new TypeReference<List<StateCongress>>() {}).stream()
                    .collect(Collectors.toUnmodifiableMap(StateCongress::site, Function.identity()));

    /**
     * Returns the congress that handles a matter of this site; a matter entered by a person is handled by one where its
     * steps name no other chamber.
     */
    public static Optional<StateCongress> of(String site, Collection<Step> steps) {
        boolean local = site.equals(ManualStatement.MANUAL_SITE)
                ? isOnlyChamber(steps)
                : SITE_PATTERN.matcher(site).matches();
        return Optional.of(CONGRESSES_BY_SITE.getOrDefault(site, GENERIC)).filter(congress -> local);
    }

    private static boolean isOnlyChamber(Collection<Step> steps) {
        List<Chamber> named =
                steps.stream().map(Step::chamber).filter(Objects::nonNull).toList();
        return !named.isEmpty() && named.stream().allMatch(chamber -> chamber == Chamber.CONGRESS);
    }
}
