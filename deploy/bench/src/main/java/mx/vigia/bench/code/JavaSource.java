package mx.vigia.bench.code;

/**
 * One Java file under {@code src/main/java}.
 *
 * @param module the folder of its module in the checkout, such as {@code deploy/local}
 * @param longCommentLines comment lines of more than 120 characters
 */
public record JavaSource(String module, String packageName, int lines, int longCommentLines, Syntax syntax) {

    private static final String PLATFORM = "platform";

    /** Whether it may declare {@code SQLException}: the platform's store package is the place for SQL. */
    boolean isStore() {
        return module.equals(PLATFORM) && isIn("store");
    }

    /** Whether it reads a site; such readers are alike and may have names alike. */
    boolean isSiteReader() {
        return isIn("sites");
    }

    private boolean isIn(String segment) {
        return ('.' + packageName + '.').contains('.' + segment + '.');
    }
}
