package mx.vigia.notification.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.UUID;
import mx.vigia.notification.account.Account;

/** A person's seat in a committee. */
@Entity
@IdClass(Membership.Key.class)
public class Membership {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "committee_id")
    private AssociationCommittee committee;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account person;

    @Enumerated(EnumType.STRING)
    private CommitteeSeat role;

    protected Membership() {}

    Membership(AssociationCommittee committee, Account person, CommitteeSeat role) {
        this.committee = committee;
        this.person = person;
        this.role = role;
    }

    public AssociationCommittee committee() {
        return committee;
    }

    public Account person() {
        return person;
    }

    public CommitteeSeat seat() {
        return role;
    }

    void changeSeat(CommitteeSeat seat) {
        role = seat;
    }

    /** The key of a seat, one per person and committee. */
    record Key(UUID committee, UUID person) implements Serializable {}
}
