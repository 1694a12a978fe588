package mx.vigia.bench.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Parses Java files with the compiler of the running JDK; nothing is resolved or compiled. */
final class JavaParser implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-proc:none");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * Parses the files of one module. Few at a time keep memory small.
     *
     * @throws IllegalArgumentException if a file is not Java
     */
    List<JavaSource> parse(String module, List<Path> paths) throws IOException {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask)
                compiler.getTask(null, files, problems, OPTIONS, null, files.getJavaFileObjectsFromPaths(paths));
        var sources = new ArrayList<JavaSource>();
        for (var unit : task.parse()) {
            sources.add(source(module, unit, task));
        }
        refuseErrors(problems);
        return sources;
    }

    private static JavaSource source(String module, CompilationUnitTree unit, JavacTask task) throws IOException {
        var text = unit.getSourceFile().getCharContent(true).toString();
        var syntax = SyntaxScanner.syntaxOf(unit, Trees.instance(task).getSourcePositions());
        var packageName = String.valueOf(unit.getPackageName());
        return new JavaSource(module, packageName, (int) text.lines().count(), LongComments.count(text), syntax);
    }

    private static void refuseErrors(DiagnosticCollector<JavaFileObject> problems) {
        for (var problem : problems.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                throw new IllegalArgumentException("expected Java but found " + problem);
            }
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
