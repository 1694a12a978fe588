package mx.vigia.analysis.linking.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.similarity.ShingleSimilarity;
import mx.vigia.platform.text.Sha256;

/**
 * The comparable data of one record.
 *
 * @param laws the articles named of each law that would change
 * @param written the original spelling of folded values: people, bodies, laws and committees
 */
record RecordProfile(
        RecordOrigin origin,
        Proposers proposers,
        Map<String, Set<String>> laws,
        TitleWords title,
        PrintedPlaces places,
        Set<String> committees,
        ShingleSimilarity text,
        Map<String, String> written) {
    private static final Set<String> BODY_WORDS = Set.of(
            "ejecutivo",
            "presidenta",
            "presidente",
            "camara",
            "congreso",
            "legislatura",
            "comision",
            "comisiones",
            "senado",
            "ciudadanos",
            "secretaria",
            "organo",
            "mesa",
            "junta");

    private static final Pattern OFFICE_PREFIX_PATTERN =
            Pattern.compile("^(?:las? )?comision(?:es)?(?: unidas)?(?: de)?(?: las?| los)? ");

    /** Returns the profile of a bill according to one record. */
    static RecordProfile of(Dossier alone) {
        Set<ProponentName> people = new LinkedHashSet<>();
        Set<String> bodies = new TreeSet<>();
        Map<String, String> written = new HashMap<>();
        for (Proponent proponent : alone.proponents()) {
            name(proponent.name(), people, bodies, written);
        }
        return new RecordProfile(
                RecordOrigin.of(alone),
                new Proposers(people, bodies),
                laws(alone, written),
                TitleWords.of(alone.title()),
                PrintedPlaces.of(alone),
                alone.committees().stream()
                        .map(Referral::name)
                        .map(name -> foldRemembering(committee(name), name, written))
                        .collect(Collectors.toCollection(TreeSet::new)),
                ShingleSimilarity.of(alone.text().content()),
                written);
    }

    /** Returns the digest of all compared data. */
    String digest() {
        return Sha256.of(String.join(
                "|",
                List.of(
                        origin.site(),
                        origin.kind().word(),
                        String.valueOf(origin.day()),
                        String.valueOf(origin.printed()),
                        String.valueOf(origin.chamber()),
                        proposers.people().toString(),
                        proposers.bodies().toString(),
                        laws.toString(),
                        title.words().toString(),
                        places.issues().toString(),
                        places.published().toString(),
                        places.papers().toString(),
                        String.valueOf(places.address()),
                        committees.toString(),
                        Integer.toString(text.hashCode()))));
    }

    /** Whether it was entered manually. */
    boolean isManual() {
        return origin.site().equals(ManualStatement.MANUAL_SITE);
    }

    /** Whether both are records that one site itself keeps separate. */
    boolean isOfSameSite(RecordProfile other) {
        return origin.site().equals(other.origin.site()) && origin.kind() == other.origin.kind();
    }

    /**
     * Whether it is presented by a legislator or another entitled proponent; papers that follow from a bill are not.
     */
    boolean isPresented() {
        return origin.kind() == BillKind.INITIATIVE || origin.kind() == BillKind.MOTION;
    }

    boolean isReport() {
        return origin.kind() == BillKind.REPORT;
    }

    /** Returns all proponents, people and bodies, as the source writes them. */
    String proponents() {
        return Stream.concat(proposers.people().stream().map(ProponentName::toString), proposers.bodies().stream())
                .map(this::originalSpelling)
                .collect(Collectors.joining("; "));
    }

    /** Returns the original spelling of a folded value. */
    String originalSpelling(String folded) {
        return written.getOrDefault(folded, folded);
    }

    /** Returns the folded form and keeps its first spelling. */
    private static String foldRemembering(String folded, String asWritten, Map<String, String> written) {
        written.putIfAbsent(folded, asWritten.strip());
        return folded;
    }

    private static void name(String name, Set<ProponentName> people, Set<String> bodies, Map<String, String> written) {
        List<String> words = List.of(TitleForms.words(name).split(" "));
        if (words.stream().anyMatch(BODY_WORDS::contains)) {
            boolean executive = words.contains("ejecutivo") || words.contains("republica");
            bodies.add(foldRemembering(executive ? "ejecutivo federal" : String.join(" ", words), name, written));
            return;
        }
        ProponentName person = ProponentName.ofName(name);
        if (person.known()) {
            foldRemembering(person.toString(), name, written);
            people.add(person);
        }
    }

    private static Map<String, Set<String>> laws(Dossier alone, Map<String, String> written) {
        List<AffectedLaw> read = alone.site().startsWith("mx.") || alone.site().equals(ManualStatement.MANUAL_SITE)
                ? AffectedLaws.known()
                        .ofSite(alone.site())
                        .of(alone.title(), alone.text().content())
                : List.of();
        Map<String, Set<String>> laws = new LinkedHashMap<>();
        for (AffectedLaw law : read) {
            if (law.relation() != AmendmentKind.MENTION) {
                laws.computeIfAbsent(foldRemembering(law.id(), law.law(), written), none -> new TreeSet<>())
                        .addAll(law.articles());
            }
        }
        return laws;
    }

    private static String committee(String name) {
        return OFFICE_PREFIX_PATTERN
                .matcher(TitleForms.words(name) + " ")
                .replaceFirst("")
                .strip();
    }
}
