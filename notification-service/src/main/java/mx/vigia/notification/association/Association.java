package mx.vigia.notification.association;

import java.util.List;
import mx.vigia.platform.i18n.Language;

/**
 * What an administrator entered about the association; texts are empty where nothing was.
 *
 * @param name its full name, up to 120 characters
 * @param shortName its acronym or short name, up to 30 characters
 * @param language the language of people who are enrolled without one
 * @param domains the mail domains of its own people, in lower case
 */
public record Association(
        String name, String shortName, Language language, List<String> domains, PrivacyContact privacy) {
    /** Nothing entered yet. */
    public static final Association NONE =
            new Association("", "", Language.ES, List.of(), new PrivacyContact("", "", ""));

    public Association {
        domains = List.copyOf(domains);
    }

    /**
     * Who answers for personal data (responsable, LFPDPPP), for the privacy notice.
     *
     * @param responsible the legal name
     * @param domicile the domicile, in one line
     * @param contact a mail address or telephone number for exercising rights
     */
    public record PrivacyContact(String responsible, String domicile, String contact) {
        /** Whether nothing of it is said. */
        public boolean isEmpty() {
            return responsible.isEmpty() && domicile.isEmpty() && contact.isEmpty();
        }

        /** Whether it names all that is required. */
        public boolean isComplete() {
            return !responsible.isEmpty() && !domicile.isEmpty() && !contact.isEmpty();
        }
    }
}
