package mx.vigia.notification.web.setup;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.association.Association;
import mx.vigia.notification.association.Association.PrivacyContact;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The form of the association, as it was filled in; all but the name may be empty. */
@TemplateData
record AssociationForm(
        String name,
        String shortName,
        String language,
        String domains,
        String responsible,
        String domicile,
        String contact) {
    private static final int MAX_SHORT_NAME_LENGTH = 30;
    private static final int MAX_CONTACT_LENGTH = 200;
    private static final int MAX_DOMAINS = 20;

    static AssociationForm of(Association association) {
        var privacy = association.privacy();
        return new AssociationForm(
                association.name(),
                association.shortName(),
                association.language().code(),
                String.join(", ", association.domains()),
                privacy.responsible(),
                privacy.domicile(),
                privacy.contact());
    }

    static AssociationForm read(MultivaluedMap<String, String> sent) {
        return new AssociationForm(
                field(sent, "name"),
                field(sent, "shortName"),
                field(sent, "language"),
                field(sent, "domains"),
                field(sent, "responsible"),
                field(sent, "domicile"),
                field(sent, "contact"));
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name))
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    /** Returns what is wrong, in words; empty where nothing is. */
    Optional<String> wrong(Messages words) {
        if (!PersonRequest.isValidName(name)) {
            return Optional.of(words.say("setup.wrong.name"));
        }
        if (!isTextUpTo(MAX_SHORT_NAME_LENGTH, shortName)) {
            return Optional.of(words.say("setup.wrong.short-name", MAX_SHORT_NAME_LENGTH));
        }
        if (Language.named(language).isEmpty()) {
            return Optional.of(words.say("people.wrong.form"));
        }
        if (!Stream.of(responsible, domicile, contact).allMatch(text -> isTextUpTo(MAX_CONTACT_LENGTH, text))) {
            return Optional.of(words.say("setup.wrong.privacy", MAX_CONTACT_LENGTH));
        }
        return wrongDomain(words);
    }

    private Optional<String> wrongDomain(Messages words) {
        var all = domainList();
        if (all.size() > MAX_DOMAINS) {
            return Optional.of(words.say("setup.wrong.domains", MAX_DOMAINS, all.size()));
        }
        return all.stream()
                .filter(domain -> EmailAddress.typed("a@" + domain).isEmpty())
                .findFirst()
                .map(domain -> words.say("setup.wrong.domain", domain));
    }

    private static boolean isTextUpTo(int length, String text) {
        return text.isEmpty() || text.length() <= length && PersonRequest.isReadable(text);
    }

    private List<String> domainList() {
        return Stream.of(domains.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns what is to be stored; only of a valid form. */
    Association toAssociation() {
        return new Association(
                name,
                shortName,
                Language.named(language).orElseThrow(),
                domainList(),
                new PrivacyContact(responsible, domicile, contact));
    }
}
