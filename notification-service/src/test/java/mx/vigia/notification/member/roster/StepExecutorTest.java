package mx.vigia.notification.member.roster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.PeopleDirectory;
import mx.vigia.notification.member.Person;
import mx.vigia.notification.member.PersonChangeResult;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Steps that name a missing person or committee are not executed and change nothing. */
@FullServiceTest
class StepExecutorTest {
    @Inject
    StepExecutor doing;

    @Inject
    PeopleDirectory people;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void memberStaysWithoutAnHeir() {
        var leaver = enrolled("lista.sale.");
        var by = UUID.fromString("0199ef00-1111-7000-8000-000000000001");

        var decided = doing.done(by, new ImportStep.Leave(2, leaver, "otra." + mark + "@ami.example"));

        assertThat(decided).isInstanceOf(PersonChangeResult.Unknown.class);
        assertThat(people.find(leaver.id()).orElseThrow().closed()).isEmpty();
        assertThat(doing.done(by, new ImportStep.Leave(2, leaver, ""))).isInstanceOf(PersonChangeResult.Done.class);
    }

    @Test
    void renamedCommitteeSeatsNoMember() {
        var person = enrolled("lista.cambia.");
        var seats = Map.of("Un comité " + mark, CommitteeSeat.MEMBER);

        assertThat(doing.done(person.id(), new ImportStep.Change(2, person, "Otro", Language.ES, Map.of(), seats)))
                .isInstanceOf(PersonChangeResult.Unknown.class);
        assertThat(people.find(person.id())).contains(person);
        people.close(person.id(), person.id(), Optional.empty());
    }

    private Person enrolled(String name) {
        var address = new EmailAddress(name + mark + "@ami.example");
        people.enrol(Optional.empty(), new PersonRequest(address, "De Lista", Language.ES, Set.of(), Map.of()));
        return people.at(address).orElseThrow();
    }
}
