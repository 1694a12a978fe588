package mx.vigia.analysis.linking.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.linking.chamber.Debate;
import mx.vigia.analysis.linking.chamber.DebateTurn;
import mx.vigia.analysis.linking.chamber.MeetingStatement;
import mx.vigia.analysis.linking.chamber.VoteStatement;

/** The actors named by the pages of a vote, meeting or debate; pure and repeatable. */
final class ProceedingActors {
    private static final Pattern LEGISLATURE_KEY_PATTERN = Pattern.compile("^vote/(\\d{2})/");

    private final ProceedingOccasion occasion;
    private final int keyed;
    private final MentionedActors found = new MentionedActors();

    private ProceedingActors(ProceedingOccasion occasion, String key) {
        Matcher numbered = LEGISLATURE_KEY_PATTERN.matcher(key);
        this.keyed = numbered.find() ? Integer.parseInt(numbered.group(1)) : 0;
        this.occasion = occasion;
    }

    /**
     * Returns the actors its pages name. The source's key of a vote begins with its legislature, which is used if no
     * page has the day.
     */
    static MentionedActors of(Proceeding proceeding, String key, List<ProceedingPageStatement> words) {
        ProceedingActors actors = new ProceedingActors(proceeding.occasion(), key);
        if (FederalSites.isFederal(proceeding.occasion().site())) {
            switch (proceeding.occasion().subject()) {
                case VOTE ->
                    words.stream().sorted(ProceedingPageStatement.NEWEST_FIRST).forEach(actors::addBallots);
                case MEETING ->
                    words.stream()
                            .sorted(ProceedingPageStatement.NEWEST_FIRST)
                            .filter(statement -> bodyOf(statement).isPresent())
                            .limit(1)
                            .forEach(actors::meeting);
                case DEBATE -> actors.turns(words);
            }
        }
        return actors.found;
    }

    private void addBallots(ProceedingPageStatement statement) {
        Chamber chamber = occasion.chamber();
        if (chamber != Chamber.DEPUTIES && chamber != Chamber.SENATE) {
            return;
        }
        int place = 0;
        for (Ballot ballot : statement.readAs(VoteStatement.class).ballots()) {
            String key = Optional.ofNullable(ballot.key())
                    .map((occasion.site() + " ")::concat)
                    .orElse("");
            Optional<NamedPerson> who = toNamedPerson(ballot.voter(), chamber, ballot.group(), key);
            if (who.isPresent()) {
                addDeed(
                        ActorPart.VOTE,
                        who.get(),
                        statement.provenance(),
                        ballot.position().word(),
                        ++place,
                        ballot.voter(),
                        groupOf(ballot.group()));
                addRemark(who.get(), statement.provenance(), place, ballot.voter());
            }
        }
    }

    private void meeting(ProceedingPageStatement statement) {
        String written = bodyOf(statement).orElseThrow();
        for (Body body : BodyNames.committees(written, occasion.chamber())) {
            found.bodies()
                    .add(new MentionedActors.MentionedBodyAct(
                            ActorPart.MEETING, body, statement.provenance(), occasion.day(), written));
        }
    }

    private static Optional<String> bodyOf(ProceedingPageStatement statement) {
        return Optional.ofNullable(
                statement.readAs(MeetingStatement.class).occasion().body());
    }

    private void turns(List<ProceedingPageStatement> words) {
        Provenance page = words.stream()
                .sorted(ProceedingPageStatement.NEWEST_FIRST)
                .findFirst()
                .orElseThrow()
                .provenance();
        Set<Object> received = new HashSet<>();
        for (DebateTurn debateTurn : Debate.turnsOf(words)) {
            FederalSites.seatOf(debateTurn.role())
                    .flatMap(chamber -> toNamedPerson(debateTurn.speaker(), chamber, debateTurn.group(), ""))
                    .filter(person -> received.add(person.id()))
                    .ifPresent(person -> addDeed(
                            ActorPart.TURN,
                            person,
                            page,
                            "",
                            debateTurn.order(),
                            debateTurn.speaker(),
                            groupOf(debateTurn.group())));
            addPosts(debateTurn, page);
        }
    }

    private void addPosts(DebateTurn debateTurn, Provenance page) {
        for (PostWords.Read read : PostWords.findPosts(debateTurn.text(), occasion.day())) {
            toNamedPerson(read.who(), read.senator() ? Chamber.SENATE : Chamber.DEPUTIES, "", "")
                    .ifPresent(person -> found.posts()
                            .add(new MentionedActors.PostHolding(
                                    person, read.post(), page, debateTurn.order(), read.who())));
        }
    }

    private void addRemark(NamedPerson person, Provenance page, int place, String written) {
        PostWords.findRemark(written)
                .map(kind -> new PostChange(kind, occasion.day(), written))
                .ifPresent(postChange ->
                        found.posts().add(new MentionedActors.PostHolding(person, postChange, page, place, written)));
    }

    private Optional<NamedPerson> toNamedPerson(String written, Chamber chamber, String group, String key) {
        ChamberSeat seat = new ChamberSeat(
                chamber,
                Optional.ofNullable(occasion.day()).map(Legislature::on).orElse(keyed));
        return PersonName.read(written).map(name -> new NamedPerson(name, seat, groupOf(group), key));
    }

    private void addDeed(
            ActorPart part,
            NamedPerson person,
            Provenance page,
            String position,
            int place,
            String written,
            String group) {
        found.deeds()
                .add(new MentionedActors.MentionedAct(
                        part, person, page, occasion.day(), group, position, place, written));
    }

    private static String groupOf(String group) {
        return BodyCatalog.known().group(group).map(Body::id).orElse("");
    }
}
