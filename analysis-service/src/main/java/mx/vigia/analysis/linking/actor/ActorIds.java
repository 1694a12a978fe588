package mx.vigia.analysis.linking.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The ids of the people and bodies that a bill names, by which they are followed; each with the name as written. They
 * follow from the words of the bill alone, so that a bill can be matched before its actors are stored.
 */
public final class ActorIds {
    private ActorIds() {}

    /** Returns the legislators who propose it. */
    public static Map<String, String> people(Dossier bill) {
        var legislature = ChamberSeat.legislatureOf(0, day(bill));
        return isFederal(bill)
                ? bill.proponents().stream()
                        .flatMap(proponent -> person(proponent, legislature).stream()
                                .map(person -> Map.entry(idOf(person), proponent.name())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first))
                : Map.of();
    }

    /** Returns the bodies that propose it or received it; one that was renamed has the ids of all its names. */
    public static Map<String, String> bodies(Dossier bill) {
        return Stream.concat(
                        bill.proponents().stream()
                                .filter(proponent -> proponent.role() != null && proponent.name() != null)
                                .flatMap(proponent ->
                                        proposers(proponent, bill).map(body -> Map.entry(body, proponent.name()))),
                        isFederal(bill) ? referrals(bill) : Stream.empty())
                .flatMap(named -> ids(named.getKey()).map(id -> Map.entry(id, named.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
    }

    private static Stream<Body> proposers(Proponent proponent, Dossier bill) {
        var chamber = FederalSites.chamberOf(bill.site());
        return BodyNames.proposingBody(proponent.name(), proponent.group(), proponent.role(), chamber).stream();
    }

    /** Returns the id of a name in a seat, the same for its words in any order that begins a part of it. */
    static String idOf(NamedPerson person) {
        return Stream.of(
                        person.seat().chamber().word(),
                        Integer.toString(person.seat().legislature()),
                        person.name().rotationKey().replace(' ', '-'),
                        person.name().isShort() ? person.group() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static Optional<NamedPerson> person(Proponent proponent, int legislature) {
        if (proponent.role() == null || proponent.name() == null) {
            return Optional.empty();
        }
        var group = BodyNames.groups(proponent.group()).stream()
                .map(Body::id)
                .findFirst()
                .orElse("");
        return FederalSites.seatOf(proponent.role())
                .flatMap(chamber -> PersonName.read(proponent.name())
                        .map(name -> new NamedPerson(name, new ChamberSeat(chamber, legislature), group, "")));
    }

    /** Returns the bodies of its referrals; the chamber is that of the step, else that of the page that states it. */
    private static Stream<Map.Entry<Body, String>> referrals(Dossier bill) {
        var steps = bill.steps();
        var found = new ArrayList<Map.Entry<Body, String>>();
        IntStream.range(0, steps.size()).forEach(at -> {
            var chamber = Optional.ofNullable(steps.get(at).chamber())
                    .orElseGet(() -> FederalSites.chamberOf(siteOfStep(bill, at)));
            steps.get(at).committees().forEach(to -> add(to, chamber, found));
        });
        var ofSteps = steps.stream()
                .flatMap(step -> step.committees().stream())
                .map(ActorIds::comparable)
                .collect(Collectors.toSet());
        bill.committees().stream()
                .filter(to -> !ofSteps.contains(comparable(to)))
                .forEach(to -> add(to, FederalSites.chamberOf(bill.site()), found));
        return found.stream();
    }

    private static void add(Referral to, Chamber chamber, List<Map.Entry<Body, String>> found) {
        BodyNames.committees(to.name(), chamber).forEach(body -> found.add(Map.entry(body, to.name())));
    }

    private static String siteOfStep(Dossier bill, int at) {
        return at < bill.stepPages().size()
                ? Optional.ofNullable(bill.stepPages().get(at))
                        .map(Provenance::site)
                        .orElse(bill.site())
                : bill.site();
    }

    private static String comparable(Referral to) {
        return TextAnalyzer.fold(CommitteeName.of(to.name()));
    }

    /** Returns the id of a body, and those that it has by a former or later name. */
    private static Stream<String> ids(Body body) {
        var former = BodyCatalog.known().before(body.id()).stream()
                .filter(earlier -> earlier.next().stream()
                        .anyMatch(next -> next.renamed() && next.body().equals(body.id())))
                .map(Body::id);
        var later = body.next().stream().filter(Body.Next::renamed).map(Body.Next::body);
        return Stream.of(Stream.of(body.id()), former, later).flatMap(ids -> ids);
    }

    private static boolean isFederal(Dossier bill) {
        return Stream.concat(Stream.of(bill.site()), bill.provenance().stream().map(Provenance::site))
                .anyMatch(FederalSites::isFederal);
    }

    /** Returns the day by which its proponents are members of a legislature. */
    private static LocalDate day(Dossier bill) {
        return Optional.ofNullable(bill.presentedOn())
                .or(() -> bill.steps().stream()
                        .map(Step::date)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()))
                .orElse(null);
    }
}
