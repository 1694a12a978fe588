package mx.vigia.platform.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The settings of one module, read from the source of its {@code @ConfigMapping} interfaces with their Javadoc. */
final class SettingsSource {
    private final List<Setting> settings = new ArrayList<>();

    /**
     * One setting.
     *
     * @param group the name of the interface's prefix
     * @param type its type in Java, without {@code Optional}
     * @param value its default; empty if it has none
     * @param sentence the first sentence of its Javadoc
     * @param required whether production does not start without it
     */
    record Setting(String group, String key, String type, String value, String sentence, boolean required) {
        String variable() {
            return SettingsCheck.variable(key);
        }
    }

    /** Returns the settings of a module in the order of their keys. */
    static List<Setting> of(Path module) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var source = new SettingsSource();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(mappings(module)));
            for (var unit : task.parse()) {
                source.new Interfaces(DocTrees.instance(task)).scan(unit, null);
            }
        }
        return source.settings.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    private static List<Path> mappings(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            var mappings = new ArrayList<Path>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("@ConfigMapping(")) {
                    mappings.add(file);
                }
            }
            return mappings;
        }
    }

    /** Visits the interfaces of one file. */
    private final class Interfaces extends TreePathScanner<Void, Void> {
        private final DocTrees docs;

        private Interfaces(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            argument(type.getModifiers(), "ConfigMapping").ifPresent(prefix -> add(prefix, prefix, getCurrentPath()));
            return super.visitClass(type, none);
        }

        private void add(String group, String prefix, TreePath path) {
            for (var member : ((ClassTree) path.getLeaf()).getMembers()) {
                if (member instanceof MethodTree method && method.getBody() == null) {
                    var key = prefix + "."
                            + argument(method.getModifiers(), "WithName")
                                    .orElse(StringUtil.skewer(method.getName().toString()));
                    nested(path, method.getReturnType())
                            .ifPresentOrElse(
                                    inner -> add(group, key, inner),
                                    () -> add(group, key, method, new TreePath(path, method)));
                }
            }
        }

        private void add(String group, String key, MethodTree method, TreePath path) {
            var type = method.getReturnType().toString();
            var value = argument(method.getModifiers(), "WithDefault");
            var sentence = sentence(docs.getDocComment(path));
            var required =
                    value.isEmpty() && !type.startsWith("Optional<") || sentence.contains("required in production");
            settings.add(new Setting(
                    group, key, type.replaceFirst("^Optional<(.*)>$", "$1"), value.orElse(""), sentence, required));
        }

        /** Returns the interface of this name within another. */
        private Optional<TreePath> nested(TreePath path, Tree type) {
            return ((ClassTree) path.getLeaf())
                    .getMembers().stream()
                            .filter(member -> member.getKind() == Tree.Kind.INTERFACE)
                            .filter(member ->
                                    ((ClassTree) member).getSimpleName().contentEquals(type.toString()))
                            .map(member -> new TreePath(path, member))
                            .findFirst();
        }
    }

    /** Returns the text that an annotation of this name has as its only argument. */
    private static Optional<String> argument(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation))
                .map(AnnotationTree::getArguments)
                .map(arguments -> arguments.getFirst())
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument)
                .map(text -> ((LiteralTree) text).getValue().toString())
                .findFirst();
    }

    /** Returns the first sentence of a Javadoc as Markdown. */
    private static String sentence(String comment) {
        return comment.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("(?<=[^.]\\.) .*", "")
                .replaceAll(" \\(VIGIA_[A-Z_]+\\)", "")
                .replaceAll("\\{@(?:code|link|linkplain) #?([^}]*)}", "`$1`")
                .replace("|", "\\|");
    }
}
