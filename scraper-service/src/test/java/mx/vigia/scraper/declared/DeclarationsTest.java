package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationsTest {
    private static final String RSS = DeclarationFixture.SITE + "kind: rss\n";

    @Test
    void completeDeclarationEqualsABuiltInSite() {
        var site = DeclarationFixture.whole(RSS + "rhythm: working-days\nzone: America/Bogota\n")
                .declaration()
                .site();

        assertThat(site.id()).isEqualTo("mx.prueba.consultas");
        assertThat(site.pause()).hasSeconds(3);
        assertThat(site.expectation().days().label()).isEqualTo("working-days");
        assertThat(site.manners().zone()).hasToString("America/Bogota");
        assertThat(site.starts()).hasSize(1);
    }

    @Test
    void allMistakesAreReportedWithTheirLines() {
        var complaints = errors(RSS.replace("pause: PT3S", "pause: 3s")
                        .replace("hosts: [consultas.example.mx]", "hosts: [otra.example.mx]")
                + "tittle: x\nfields:\n  date: {from: pubDate, format: 'bbb'}\n");

        assertThat(complaints)
                .extracting(DeclarationError::line, DeclarationError::field, DeclarationError::expected)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(5, "starts/0", ExpectedValue.A_HOST_OF_THE_SITE),
                        org.assertj.core.groups.Tuple.tuple(6, "pause", ExpectedValue.A_DURATION),
                        org.assertj.core.groups.Tuple.tuple(10, "tittle", ExpectedValue.ONE_OF),
                        org.assertj.core.groups.Tuple.tuple(12, "fields/date/format", ExpectedValue.A_DATE_PATTERN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: Mal Id                        | AN_ID",
                "home: javascript:alert(1)         | AN_ADDRESS",
                "home: https://u:p@x.example/      | AN_ADDRESS",
                "hosts: ['127.0.0.1:80']           | A_HOST",
                "hosts: ['127.0.0.1']              | A_PUBLIC_HOST",
                "hosts: [169.254.169.254]          | A_PUBLIC_HOST",
                "hosts: [192.168.1.7]              | A_PUBLIC_HOST",
                "hosts: ['2130706433']             | A_PUBLIC_HOST",
                "hosts: [0x7f.0.0.1]               | A_PUBLIC_HOST",
                "hosts: [localhost]                | A_PUBLIC_HOST",
                "hosts: [bd.internal]              | A_PUBLIC_HOST",
                "hosts: ['[::1]']                  | A_HOST",
                "starts: ['file:///etc/passwd']    | AN_ADDRESS",
                "every: PT1S                       | A_DURATION",
                "quietAfter: P9000D                | A_DURATION",
                "zone: Marte/Olimpo                | A_ZONE",
                "rhythm: lunes                     | ONE_OF",
                "kind: excel                       | ONE_OF",
                "language: español                 | A_LANGUAGE",
                "separator: '::'                   | A_SEPARATOR",
                "expect: {least: muchos}           | A_NUMBER",
                "items: 'tr['                      | A_SELECTOR",
                "items: .                          | A_SELECTOR",
                "mark: .                           | A_SELECTOR",
                "mark: '*'                         | A_TELLING_MARK",
                "mark: body                        | A_TELLING_MARK",
                "items: 'p:matches((a+)+b)'        | A_PLAIN_SELECTOR",
                "items: 'a b c d e f g h i'        | A_PLAIN_SELECTOR",
                "items: 'a,b,c,d,e'                | A_PLAIN_SELECTOR",
                "name: {a: b}                      | A_VALUE",
                "fields: [a]                       | A_MAP",
                "fields: {title: {attribute: x}}   | A_PLACE_OR_VALUE",
                "fields: {title: {from: a, value: b}} | NO_VALUE_AND_PLACE",
                "fields: {kind: {value: ley}}      | A_KIND",
                "fields: {kind: {value: rule}}     | A_TERM",
                "key: {variable: HOME, host: evil.example} | ONE_OF",
            })
    void invalidValueIsRefusedNamingTheExpectation(String line, ExpectedValue expected) {
        var field = line.substring(0, line.indexOf(':') + 1);
        var rest = RSS.lines().filter(other -> !other.startsWith(field)).reduce("", (all, one) -> all + one + "\n");

        assertThat(errors(rest + line + "\n"))
                .extracting(DeclarationError::expected)
                .contains(expected);
    }

    @Test
    void invalidJsonPointersAreRefused() {
        var json = DeclarationFixture.SITE + "kind: json\nfields: {key: /id, title: /t}\n";

        assertThat(errors(json + "items: datos"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.A_POINTER);
        assertThat(errors(json + "items: //a/b"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.A_POINTER);
        assertThat(errors(json + "items: /a/b/c/d/e/f/g/h/i"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.A_POINTER);
    }

    @Test
    void htmlListNeedsItemsAndAMarkIfItMayBeEmpty() {
        assertThat(errors(DeclarationFixture.SITE + "kind: html\nexpect: {least: 0}\n"))
                .extracting(DeclarationError::field)
                .containsExactlyInAnyOrder("items", "mark", "fields/key", "fields/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"body", "html", "*", "head", "title", "html > body", ":root", "div", "body p", "a[href]", "BODY"
            })
    void tooGeneralMarkIsRefused(String mark) {
        var html = DeclarationFixture.SITE + "kind: html\nfields: {key: a, title: a}\n";

        assertThat(errors(html + "items: table.consultas tr\nmark: '" + mark + "'\n"))
                .extracting(DeclarationError::field, DeclarationError::expected, DeclarationError::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("mark", ExpectedValue.A_TELLING_MARK, mark));
        assertThat(errors(html + "items: '" + mark + "'\n"))
                .extracting(DeclarationError::field, DeclarationError::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("items", ExpectedValue.A_TELLING_MARK));
        assertThat(errors(html + "items: '" + mark + "'\nmark: table.consultas\n"))
                .isEmpty();
    }

    @Test
    void unreadableYamlIsShownWithLineAndReason() {
        assertThat(errors(RSS + "items: 'tr['\n"))
                .extracting(
                        DeclarationError::line,
                        DeclarationError::column,
                        DeclarationError::field,
                        DeclarationError::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10, 1, "items", "tr["));
        assertThat(errors(RSS + "items: 'tr['\n").getFirst().detail()).isNotBlank();
        assertThat(errors(RSS + "fields:\n  title: [a, b\n  key: c\n"))
                .extracting(
                        DeclarationError::line,
                        DeclarationError::column,
                        DeclarationError::field,
                        DeclarationError::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(12, 6, "fields/title", ": c"));
        assertThat(errors("id: a\u0001b"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.YAML);
    }

    @Test
    void yamlAliasBombIsRefused() {
        var bomb = "a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n";

        assertThat(errors(bomb))
                .extracting(DeclarationError::line, DeclarationError::expected, DeclarationError::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, ExpectedValue.PLAIN_YAML, "&a"));
    }

    @Test
    void yamlObjectTagIsRefused() {
        assertThat(errors(RSS + "items: !!javax.script.ScriptEngineManager [x]\n"))
                .extracting(DeclarationError::line, DeclarationError::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10, ExpectedValue.PLAIN_YAML));
    }

    @Test
    void oversizedDeclarationIsRefused() {
        assertThat(errors("# " + "x".repeat(DeclarationLimits.MAX_DECLARATION_LENGTH)))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.AT_MOST_LETTERS);
        assertThat(errors("a: " + "[".repeat(5000))).hasSize(1);
        assertThat(errors("a: [" + "x,".repeat(DeclarationLimits.MAX_VALUES) + "x]"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.AT_MOST_MEMBERS);
        assertThat(errors("a: {b: {c: {d: {e: {f: {g: {h: i}}}}}}}"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.AT_MOST_DEEP);
    }

    @Test
    void invalidYamlIsRefused() {
        assertThat(errors("id: a\nname: 'sin fin\n"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.YAML);
        assertThat(errors("id: a\nid: b\n"))
                .extracting(DeclarationError::line, DeclarationError::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, ExpectedValue.ONCE_ONLY));
        assertThat(errors(RSS + "---\nid: b\n"))
                .extracting(DeclarationError::expected)
                .containsExactly(ExpectedValue.ONE_DOCUMENT);
        assertThat(errors("")).isNotEmpty();
        assertThat(errors("solo palabras")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExpectedValue.class)
    void everyExpectedValueExistsInBothLanguages(ExpectedValue expected) {
        for (var language : Language.values()) {
            assertThat(Messages.of(language, "messages/declared").has(expected.key()))
                    .as(expected + " " + language)
                    .isTrue();
        }
    }

    private static List<DeclarationError> errors(String yaml) {
        return Declarations.read(yaml) instanceof RejectedDeclaration rejectedDeclaration
                ? rejectedDeclaration.complaints()
                : List.of();
    }
}
