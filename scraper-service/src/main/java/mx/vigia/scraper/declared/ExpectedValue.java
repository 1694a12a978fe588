package mx.vigia.scraper.declared;

import java.util.Locale;

/**
 * What a declaration should have had in some place; each has messages in every language under
 * {@code declared.expects.}.
 */
enum ExpectedValue {
    YAML,
    PLAIN_YAML,
    ONE_DOCUMENT,
    AT_MOST_LETTERS,
    AT_MOST_DEEP,
    ONCE_ONLY,
    A_MAP,
    A_LIST,
    A_VALUE,
    ONE_OF,
    AT_MOST_MEMBERS,
    AT_LEAST_ONE,
    AN_ID,
    A_NAME_OF_ITS_OWN,
    AN_ADDRESS,
    A_HOST,
    A_PUBLIC_HOST,
    A_HOST_OF_THE_SITE,
    A_DURATION,
    A_ZONE,
    A_LANGUAGE,
    A_NUMBER,
    A_SELECTOR,
    A_PLAIN_SELECTOR,
    A_POINTER,
    A_COLUMN,
    A_SEPARATOR,
    A_DATE_PATTERN,
    A_KIND,
    A_TERM,
    A_PLACE_OR_VALUE,
    NO_VALUE_AND_PLACE,
    A_MARK,
    A_TELLING_MARK,
    NOT_HERE;

    /** Returns its message key. */
    String key() {
        return "declared.expects." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
