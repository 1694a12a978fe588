package mx.vigia.notification.web.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.vigia.notification.association.AssociationRepository;
import mx.vigia.notification.association.PrivacyContacts;
import mx.vigia.notification.delivery.MailServerProbe;
import mx.vigia.notification.intake.LastSourceHealthRepository;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.upkeep.setup.CommitteeProgress;
import mx.vigia.notification.upkeep.setup.SetupRepository;
import mx.vigia.platform.i18n.Messages;

/** What is set up and what is still missing, in the order in which it is done. */
@ApplicationScoped
class SetupChecklist {
    private final SetupRepository setup;
    private final MailServerProbe mailServer;
    private final LastSourceHealthRepository sources;
    private final AssociationRepository associations;
    private final PrivacyContacts privacyContacts;

    SetupChecklist(
            SetupRepository setup,
            MailServerProbe mailServer,
            LastSourceHealthRepository sources,
            AssociationRepository associations,
            PrivacyContacts privacyContacts) {
        this.setup = setup;
        this.mailServer = mailServer;
        this.sources = sources;
        this.associations = associations;
        this.privacyContacts = privacyContacts;
    }

    List<SetupItem> items(List<CommitteeProgress> committees, Messages words) {
        return List.of(
                mail(words),
                association(words),
                privacy(words),
                sources(words),
                committees(committees, words),
                members(committees, words),
                topics(committees, words),
                alerts(committees, words));
    }

    private SetupItem association(Messages words) {
        var name = associations.find().name();
        return item(
                "association",
                !name.isEmpty(),
                name.isEmpty() ? words.say("setup.association.missing") : name,
                words,
                List.of(link("/setup/association", "setup.association.link", words)));
    }

    private SetupItem privacy(Messages words) {
        var complete = privacyContacts.find().isComplete();
        return item(
                "privacy",
                complete,
                words.say(complete ? "setup.privacy.done" : "setup.privacy.missing"),
                words,
                List.of(
                        link("/setup/association", "setup.association.link", words),
                        link("/me/privacy", "privacy.title", words)));
    }

    private SetupItem mail(Messages words) {
        var trouble = mailServer.trouble();
        var tested = setup.findLastMailTest();
        var text = trouble.map(why -> words.say("setup.mail.trouble", why))
                .orElseGet(() -> tested.map(
                                at -> words.say("setup.mail.tested", DateWords.moment(at, words.language())))
                        .orElseGet(() -> words.say("setup.mail.untested")));
        return item("mail", trouble.isEmpty() && tested.isPresent(), text, words, List.of());
    }

    private SetupItem sources(Messages words) {
        var all = sources.all().all();
        var read = all.stream().filter(source -> source.lastRead().isPresent()).count();
        return item(
                "sources",
                read > 0,
                words.say("setup.sources.text", read, read == 0 ? 0 : all.size() - read),
                words,
                List.of(link("/sources", "setup.sources.link", words)));
    }

    private static SetupItem committees(List<CommitteeProgress> committees, Messages words) {
        return item(
                "committees",
                !committees.isEmpty(),
                words.say("setup.committees.text", committees.size()),
                words,
                List.of(
                        link("/committees/roster", "roster.title", words),
                        link("/committees/new", "people.new-committee", words)));
    }

    private static SetupItem members(List<CommitteeProgress> committees, Messages words) {
        return ofAll(
                "members",
                committees,
                committee -> committee.members() > 0,
                words,
                List.of(
                        link("/committees/roster", "roster.title", words),
                        link("/committees/people", "people.title", words)));
    }

    private static SetupItem topics(List<CommitteeProgress> committees, Messages words) {
        return ofAll(
                "topics",
                committees,
                committee -> committee.watches() > 0,
                words,
                List.of(link("/watches/new", "setup.topics.link", words)));
    }

    private static SetupItem alerts(List<CommitteeProgress> committees, Messages words) {
        return ofAll(
                "alerts",
                committees,
                CommitteeProgress::alertsOn,
                words,
                List.of(link("/setup#by-committee", "setup.alerts.link", words)));
    }

    /** Returns what all committees must have. */
    private static SetupItem ofAll(
            String id,
            List<CommitteeProgress> committees,
            Predicate<CommitteeProgress> condition,
            Messages words,
            List<SetupItem.Link> links) {
        var done = !committees.isEmpty() && committees.stream().allMatch(condition);
        return item(id, done, textOf(id, committees, condition, words), words, links);
    }

    /** Returns that all committees have it, or names those that do not. */
    private static String textOf(
            String id, List<CommitteeProgress> committees, Predicate<CommitteeProgress> condition, Messages words) {
        if (committees.isEmpty()) {
            return words.say("setup.committees.text", 0);
        }
        var missing = committees.stream()
                .filter(condition.negate())
                .map(committee -> committee.name().in(words.language()))
                .collect(Collectors.joining(" · "));
        return missing.isEmpty() ? words.say("setup." + id + ".done") : words.say("setup." + id + ".missing", missing);
    }

    private static SetupItem item(String id, boolean done, String text, Messages words, List<SetupItem.Link> links) {
        return new SetupItem(id, done, words.say("setup." + id), text, links);
    }

    private static SetupItem.Link link(String href, String key, Messages words) {
        return new SetupItem.Link(href, words.say(key));
    }
}
