package mx.vigia.analysis.web.people;

import java.time.LocalDate;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.linking.actor.Legislator;
import mx.vigia.analysis.page.BillLabels;

/** Names of people and bodies in the reader's language. */
record ActorLabels(BillLabels labels) {

    /** Returns a name as "Dip. Elsa Díaz Soto". */
    String name(Legislator person) {
        var role = person.chamber() == Chamber.SENATE ? ProponentRole.SENATOR : ProponentRole.DEPUTY;
        return labels.withRoleTitle(role.word(), labels.shown(person.name()));
    }

    /** Returns a seat as "Cámara de Diputados, LXVI Legislatura". */
    String seat(Legislator person) {
        var chamber = labels.chamber(person.chamber());
        return person.legislature() == 0
                ? labels.words().say("person.seat-undated", chamber)
                : labels.words().say("person.seat", chamber, Legislature.toRoman(person.legislature()));
    }

    /** Returns the group's short form; empty if there is none. */
    String group(String id) {
        return Optional.ofNullable(id)
                .map(group ->
                        BodyCatalog.known().findById(group).map(Body::brief).orElse(group))
                .orElse("");
    }

    /** Returns the days on which it was named: from one day to another, on one, or without a day. */
    String days(LocalDate first, LocalDate last) {
        if (first == null) {
            return labels.words().say("person.undated");
        }
        return first.equals(last)
                ? labels.words().say("person.on", labels.day(first))
                : labels.words().say("person.between", labels.day(first), labels.day(last));
    }
}
