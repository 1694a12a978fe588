package mx.vigia.bench.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Walks the syntax tree of one source file and counts. */
final class SyntaxScanner extends TreeScanner<Void, Void> {

    private static final int MAX_ARGUMENTS = 8;
    private static final String REPOSITORY = "Repository";

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Deque<String> around = new ArrayDeque<>();
    private final List<DeclaredType> types = new ArrayList<>();
    private final List<Integer> bodyLengths = new ArrayList<>();
    private int nulls;
    private int sqlThrows;
    private int longCalls;

    private SyntaxScanner(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    static Syntax syntaxOf(CompilationUnitTree unit, SourcePositions positions) {
        var scanner = new SyntaxScanner(unit, positions);
        scanner.scan(unit, null);
        return new Syntax(scanner.types, scanner.bodyLengths, scanner.nulls, scanner.sqlThrows, scanner.longCalls);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        var name = type.getSimpleName().toString();
        if (name.isEmpty()) {
            return super.visitClass(type, nothing);
        }
        var topLevel = around.isEmpty();
        around.addLast(name);
        types.add(new DeclaredType(String.join(".", around), topLevel, isPublic(type), components(type)));
        super.visitClass(type, nothing);
        around.removeLast();
        return null;
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    /**
     * Returns the number of components: the parser gives them as fields, and a record has no other non-static field.
     */
    private static int components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) {
            return 0;
        }
        return (int) type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null) {
            bodyLengths.add(length(method.getBody()));
        }
        if (method.getThrows().stream().anyMatch(SyntaxScanner::isSqlException)
                && around.stream().noneMatch(name -> name.endsWith(REPOSITORY))) {
            sqlThrows++;
        }
        return super.visitMethod(method, nothing);
    }

    private int length(BlockTree body) {
        var lines = unit.getLineMap();
        var opens = lines.getLineNumber(positions.getStartPosition(unit, body));
        var closes = lines.getLineNumber(positions.getEndPosition(unit, body) - 1);
        var onOneLine = body.getStatements().isEmpty() ? 0 : 1;
        return opens == closes ? onOneLine : (int) (closes - opens - 1);
    }

    private static boolean isSqlException(ExpressionTree thrown) {
        return switch (thrown) {
            case IdentifierTree simple -> simple.getName().contentEquals("SQLException");
            case MemberSelectTree qualified -> qualified.getIdentifier().contentEquals("SQLException");
            default -> false;
        };
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
        if (call.getArguments().size() > MAX_ARGUMENTS) {
            longCalls++;
        }
        return super.visitNewClass(call, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Tree.Kind.NULL_LITERAL) {
            nulls++;
        }
        return super.visitLiteral(literal, nothing);
    }
}
