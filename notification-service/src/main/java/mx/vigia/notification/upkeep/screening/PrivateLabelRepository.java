package mx.vigia.notification.upkeep.screening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.account.Account;

/**
 * Private labels of a person on bills: no topics, and never shown to, found by, sent to or transferred to other people.
 */
@ApplicationScoped
public class PrivateLabelRepository implements PanacheRepositoryBase<PrivateLabel, PrivateLabel.Key> {
    /** The maximum number of characters of a label. */
    public static final int MAX_LABEL_LENGTH = 60;

    /** The maximum number of characters stored of a title. */
    public static final int MAX_TITLE_LENGTH = 300;

    /** The maximum number of labels of a person on one bill. */
    public static final int MAX_LABELS_PER_BILL = 20;

    /** The maximum number of labels of a person on all bills. */
    public static final int MAX_LABELS_PER_PERSON = 5_000;

    private final Clock clock;

    PrivateLabelRepository(Clock clock) {
        this.clock = clock;
    }

    /** A label, and its number of bills. */
    @TemplateData
    public record Counted(String words, long bills) {
        /** Returns the address of the page of its bills. */
        public String address() {
            return "/me/labels?label=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    /** A label on a bill, with the title at the time when it was added. */
    @TemplateData
    public record Label(
            UUID bill,
            String words,
            String title,
            @ProjectedFieldName("putAt") Instant at) {}

    /** Returns a person's labels, in the order of their words. */
    public List<Counted> of(UUID person) {
        return find("select words, count(*) from PrivateLabel where person = ?1 group by words order by words", person)
                .project(Counted.class)
                .list();
    }

    /** Returns all labels of a person, latest first. */
    public List<Label> all(UUID person) {
        return find("person = ?1 order by putAt desc, bill, words", person)
                .project(Label.class)
                .list();
    }

    /** Returns the bills with this label of a person, latest first. */
    public List<Label> with(UUID person, String words) {
        return find("person = ?1 and words = ?2 order by putAt desc, bill", person, words)
                .project(Label.class)
                .list();
    }

    /** Returns a person's labels on each of these bills; bills without are left out. */
    public Map<UUID, List<String>> on(UUID person, Collection<UUID> bills) {
        return list("person = ?1 and bill in ?2 order by words", person, bills).stream()
                .collect(Collectors.groupingBy(
                        PrivateLabel::bill, Collectors.mapping(PrivateLabel::words, Collectors.toList())));
    }

    /** Adds a label to a bill, which may have it already; returns false where there are too many of them. */
    @Transactional
    public boolean put(UUID person, UUID bill, String title, String words) {
        getEntityManager().find(Account.class, person, LockModeType.PESSIMISTIC_WRITE);
        var key = new PrivateLabel.Key(person, bill, words);
        if (findByIdOptional(key).isPresent()) {
            return true;
        }
        if (count("person = ?1 and bill = ?2", person, bill) >= MAX_LABELS_PER_BILL
                || count("person", person) >= MAX_LABELS_PER_PERSON) {
            return false;
        }
        var stored = title.length() <= MAX_TITLE_LENGTH ? title : title.substring(0, MAX_TITLE_LENGTH);
        persist(new PrivateLabel(key, stored, clock.instant()));
        return true;
    }

    /** Removes a label from a bill. */
    @Transactional
    public void remove(UUID person, UUID bill, String words) {
        delete("person = ?1 and bill = ?2 and words = ?3", person, bill, words);
    }
}
