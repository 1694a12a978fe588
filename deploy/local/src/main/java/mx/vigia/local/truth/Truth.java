package mx.vigia.local.truth;

import java.util.List;
import mx.vigia.local.pretend.matter.TrueMatter;

/**
 * What truly happened, and who follows it: the document that people's letters are compared with.
 *
 * @param pages the pages of a folder that show it; none for the pretend sites, which show it by themselves
 */
public record Truth(List<Person> people, List<TrueMatter> matters, List<RecordedPage> pages) {
    public Truth {
        people = List.copyOf(people);
        matters = List.copyOf(matters);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /**
     * Somebody who reads letters.
     *
     * @param language {@code es} or {@code en}
     */
    public record Person(String address, String language, List<Follow> follows) {
        public Person {
            language = language == null ? "es" : language;
            follows = List.copyOf(follows);
        }
    }

    /** What a person follows: the id of a topic or matter, a name, or words of a title. */
    public record Follow(FollowKind kind, String what) {}

    /** The ways to follow. */
    public enum FollowKind {
        TOPIC,
        BILL,
        LAW,
        PERSON,
        COMMITTEE,
        SEARCH
    }

    /**
     * A page of a folder.
     *
     * @param file its path in the folder
     * @param site the site it was read from, by its name in the catalogue
     * @param address where that site has it
     * @param after the files that were published before it
     * @param known whether it was read before people began to follow, so that nobody is told of it
     */
    public record RecordedPage(String file, String site, String address, List<String> after, boolean known) {
        public RecordedPage {
            after = after == null ? List.of() : List.copyOf(after);
        }
    }
}
