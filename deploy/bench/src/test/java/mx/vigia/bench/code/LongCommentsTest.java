package mx.vigia.bench.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongCommentsTest {

    private static final String LONG = "x".repeat(120);

    @Test
    void everyLongLineOfACommentCounts() {
        assertThat(LongComments.count("/**\n * " + LONG + "\n * short\n * " + LONG + "\n */\nclass A {}"))
                .isEqualTo(2);
        assertThat(LongComments.count("int a; // " + LONG)).isEqualTo(1);
    }

    @Test
    void lineOfExactlyTheLimitIsNotLong() {
        assertThat(LongComments.count("//" + "x".repeat(118) + "\nint a;")).isZero();
    }

    @Test
    void textThatLooksLikeACommentIsNone() {
        assertThat(LongComments.count("var a = \"// " + LONG + "\";")).isZero();
        assertThat(LongComments.count("var a = \"\\\"// " + LONG + "\";")).isZero();
        assertThat(LongComments.count("var a = \"\"\"\n// \\\"\"\" " + LONG + "\n\"\"\";"))
                .isZero();
        assertThat(LongComments.count("char a = '\"'; // " + LONG)).isEqualTo(1);
    }
}
