package mx.vigia.analysis.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.language.NamedId;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.actor.SeatCountRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.text.OrEmpty;

/** Assembles the page of one body. */
@ApplicationScoped
class BodyViewAssembler {
    private static final int MAX_ACTS = 60;
    private static final int MAX_NAMESAKES = 12;

    private final BodyRepository bodyRepository;
    private final BodyActivity acts;
    private final SeatCountRepository seats;
    private final CommitteeMembership membership;

    BodyViewAssembler(
            BodyRepository bodyRepository,
            BodyActivity activity,
            SeatCountRepository seats,
            CommitteeMembership membership) {
        this.bodyRepository = bodyRepository;
        this.acts = activity;
        this.seats = seats;
        this.membership = membership;
    }

    BodyView of(Body body, BillLabels labels) {
        return new BodyView(
                identity(body, labels),
                new BodyView.Kinship(
                        body.next().stream()
                                .map(next -> next(next.body(), next, labels))
                                .toList(),
                        before(body, labels),
                        namesakes(body)),
                membership.of(body, labels),
                seats(body, labels),
                activity(body, labels),
                people(body),
                "/?q=" + encoded(body, labels),
                body.kind() == BodyKind.CHAMBER ? "" : "/watch-this?q=" + encoded(body, labels));
    }

    private static BodyView.Identity identity(Body body, BillLabels labels) {
        return new BodyView.Identity(
                body.id(),
                body.kind().word(),
                labels.words().say("body.kind." + body.kind().word()),
                labels.shown(body.name()),
                Optional.ofNullable(body.chamber()).map(labels::chamber).orElse(""),
                String.join(
                        ", ",
                        Stream.concat(body.abbreviations().stream(), body.otherNames().stream())
                                .toList()),
                days(body, labels));
    }

    private BodyView.Activity activity(Body body, BillLabels labels) {
        var counted = bodyRepository.findCounts(body);
        return new BodyView.Activity(
                counted.bills(),
                counted.meetings(),
                acts.bills(body.id(), ActorPart.PROPONENT, MAX_ACTS, labels),
                acts.bills(body.id(), ActorPart.REPORT, MAX_ACTS, labels),
                acts.bills(body.id(), ActorPart.OPINION, MAX_ACTS, labels),
                acts.meetings(body.id(), MAX_ACTS, labels),
                acts.votes(body.id(), MAX_ACTS, labels));
    }

    private static String encoded(Body body, BillLabels labels) {
        return URLEncoder.encode(query(body, labels), StandardCharsets.UTF_8);
    }

    private static String nameInChamber(Body body, BillLabels labels) {
        return body.kind() == BodyKind.COMMITTEE && body.chamber() != null
                ? body.name() + ", " + labels.chamber(body.chamber())
                : body.name();
    }

    static String days(Body body, BillLabels labels) {
        return Stream.of(
                        day("body.from", body.existence().from(), labels),
                        day("body.until", body.existence().until(), labels))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> day(String key, LocalDate day, BillLabels labels) {
        return Optional.ofNullable(day).map(known -> labels.words().say(key, labels.day(known)));
    }

    private static BodyView.Next next(String id, Body.Next next, BillLabels labels) {
        return new BodyView.Next(
                id,
                BodyCatalog.known().findById(id).map(Body::name).orElse(id),
                Optional.ofNullable(next.on()).map(labels::day).orElse(""),
                OrEmpty.text(next.part()),
                next.renamed());
    }

    private static List<BodyView.Next> before(Body body, BillLabels labels) {
        return BodyCatalog.known().before(body.id()).stream()
                .flatMap(earlier -> earlier.next().stream()
                        .filter(next -> next.body().equals(body.id()))
                        .map(next -> next(earlier.id(), next, labels)))
                .toList();
    }

    private List<BodyView.Count> seats(Body body, BillLabels labels) {
        var chambers = switch (body.kind()) {
            case GROUP -> List.of(Chamber.DEPUTIES, Chamber.SENATE);
            case CHAMBER -> Optional.ofNullable(body.chamber()).stream().toList();
            case GOVERNING_BODY, COMMITTEE, EXECUTIVE, STATE_CONGRESS, REGULATOR, AGENCY, CITIZENS ->
                List.<Chamber>of();
        };
        return chambers.stream()
                .flatMap(chamber -> seats.of(chamber).stream())
                .map(count -> count(count, body, labels))
                .toList();
    }

    private static BodyView.Count count(SeatCountRepository.Count count, Body body, BillLabels labels) {
        var groups = count.groups().entrySet().stream()
                .filter(group -> body.kind() == BodyKind.CHAMBER || isOf(group.getKey(), body))
                .sorted((one, other) -> other.getValue().equals(one.getValue())
                        ? one.getKey().compareTo(other.getKey())
                        : other.getValue() - one.getValue())
                .map(group ->
                        new BodyView.Seats(groupId(group.getKey()), labels.shown(group.getKey()), group.getValue()))
                .toList();
        return new BodyView.Count(
                labels.chamber(count.chamber()),
                labels.words().say("body.seats-said", labels.day(count.day()), count.counted(), count.seats()),
                groups);
    }

    private static boolean isOf(String group, Body body) {
        return groupId(group).equals(body.id());
    }

    private static String groupId(String group) {
        return BodyCatalog.known().group(group).map(Body::id).orElse("");
    }

    private static String people(Body body) {
        return switch (body.kind()) {
            case GROUP -> "/people?group=" + body.id();
            case CHAMBER ->
                Optional.ofNullable(body.chamber())
                        .map(chamber -> "/people?chamber=" + chamber.word())
                        .orElse("/people");
            case GOVERNING_BODY, COMMITTEE, EXECUTIVE, STATE_CONGRESS, REGULATOR, AGENCY, CITIZENS -> "";
        };
    }

    /** Returns committees of the same name in other chambers, or without a stated one. */
    private List<BodyRepository.Counted> namesakes(Body body) {
        if (body.kind() != BodyKind.COMMITTEE) {
            return List.of();
        }
        return bodyRepository.findPage(BodyKind.COMMITTEE, body.name(), MAX_NAMESAKES).stream()
                .filter(other -> !other.body().id().equals(body.id()))
                .toList();
    }

    private static String query(Body body, BillLabels labels) {
        return switch (body.kind()) {
            case COMMITTEE, GOVERNING_BODY, EXECUTIVE, STATE_CONGRESS, CITIZENS ->
                new NamedId(nameInChamber(body, labels), body.id()).clause(QueryField.BODY);
            case GROUP -> "grupo:\"" + body.brief() + "\"";
            case CHAMBER, REGULATOR, AGENCY -> '"' + body.name().replace("\"", " ") + '"';
        };
    }
}
