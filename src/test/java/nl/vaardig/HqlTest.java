package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.vaardig.HqlTexts.Place;
import nl.vaardig.skills.framework.UsesSkill;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.query.SemanticException;
import org.junit.jupiter.api.Test;

/**
 * Every query of the sources whose text can be told without running it fits the entities: names, types and functions, as
 * Hibernate reads it. No database is asked. What is put together as the user chose is held by the tests of its door.
 */
class HqlTest {

    /** Of all queries at least this share can be told. */
    private static final int PERCENT = 75;

    private static final Path SOURCES = Path.of("src/main/java");

    private final HqlTexts texts = new HqlTexts();
    private final Set<String> faults = new TreeSet<>();
    private final List<String> untold = new ArrayList<>();
    private SourcePositions positions;
    private int calls;
    private int queries;

    @Test
    void everyQueryFitsTheEntities() throws IOException {
        List<CompilationUnitTree> units = units();
        units.forEach(unit -> unit.getTypeDecls().forEach(type -> {
            if (type instanceof ClassTree one) texts.learn(one);
        }));
        try (SessionFactory factory = factory();
                StatelessSession session = factory.withStatelessOptions()
                        .tenantIdentifier((Object) 1L)
                        .openStatelessSession()) {
            assertThrows(
                    SemanticException.class,
                    () -> session.createSelectionQuery("select e.nothing from Employee e", Object.class),
                    "a name that isn't there is found");
            units.forEach(unit -> new Calls(unit, session).scan(unit, null));
        }
        int told = calls - untold.size();
        Files.writeString(
                Path.of("target/hql.txt"),
                queries + " texts of " + told + " of " + calls + " calls\nUntold:\n" + String.join("\n", untold));
        assertEquals("", String.join("\n\n", faults));
        assertTrue(told * 100 >= calls * PERCENT, told + " of " + calls + ", see target/hql.txt");
    }

    /** They are put together from annotations when the server runs, so no call tells them. */
    @Test
    void whatEntitiesSayOfTheirSkillFitsThem() throws Exception {
        int said = 0;
        try (SessionFactory factory = factory();
                StatelessSession session = factory.withStatelessOptions()
                        .tenantIdentifier((Object) 1L)
                        .openStatelessSession()) {
            for (String name : entities()) {
                UsesSkill says = Class.forName(name).getAnnotation(UsesSkill.class);
                if (says == null) continue;
                for (String condition : List.of(says.keeps(), says.asks(), says.since())) {
                    String hql = "select count(*) from " + name + " q where " + condition;
                    assertDoesNotThrow(() -> session.createSelectionQuery(hql, Long.class), hql);
                    said++;
                }
            }
        }
        assertTrue(said > 60, "they are found: " + said);
    }

    /** ArchitectureTest sees the arrows between classes; these are the ones in texts, of HQL and of SQL, whole or in parts. */
    @Test
    void noTextNamesAnEntityOfAFloorAbove() throws Exception {
        Map<String, String> floors = floorsOfEntities();
        assertTrue(floors.size() > 150, "entities and their tables are found");
        Set<String> found = new TreeSet<>();
        for (CompilationUnitTree unit : units()) {
            String owner = unit.getPackageName().toString();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getValue() instanceof String text)
                        NAMED.matcher(text)
                                .results()
                                .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
                                .filter(name -> isAbove(floors.get(name), owner))
                                .forEach(name -> found.add(nameOf(unit) + " names " + name));
                    return null;
                }
            }.scan(unit, null);
        }
        assertEquals(Set.of("ImportReports names Account"), found, "who brought a file in is told on its report");
    }

    /** Behind a word of a query, or alone, as a part of one: then only a name with a capital. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:from|join|update|into)\\s+(?:fetch\\s+)?([A-Za-z_]\\w*)|^([A-Z]\\w*)$");

    private static boolean isAbove(String floor, String owner) {
        String own = owner.replaceFirst("^nl\\.vaardig\\.?", "").replaceFirst("\\..*", "");
        return floor != null && ArchitectureTest.FLOORS.indexOf(floor) > ArchitectureTest.FLOORS.indexOf(own);
    }

    private static String nameOf(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().replaceFirst(".*/", "").replace(".java", "");
    }

    /** By the name of an entity and by that of its table. */
    private static Map<String, String> floorsOfEntities() throws Exception {
        Map<String, String> floors = new HashMap<>();
        for (String name : entities()) {
            Class<?> type = Class.forName(name);
            String floor = name.split("\\.")[2];
            floors.put(type.getSimpleName(), floor);
            Table table = type.getAnnotation(Table.class);
            if (table != null) floors.put(table.name(), floor);
        }
        return floors;
    }

    private static List<String> entities() throws IOException {
        return Pattern.compile("<class>(.*?)</class>")
                .matcher(Files.readString(Path.of("src/main/resources/META-INF/persistence.xml")))
                .results()
                .map(one -> one.group(1))
                .toList();
    }

    private final class Calls extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final StatelessSession session;

        Calls(CompilationUnitTree unit, StatelessSession session) {
            this.unit = unit;
            this.session = session;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect().toString().endsWith("createQuery")) check(call);
            return super.visitMethodInvocation(call, nothing);
        }

        private void check(MethodInvocationTree call) {
            calls++;
            ExpressionTree text = call.getArguments().get(0);
            Place place = new Place(around(ClassTree.class), around(MethodTree.class), Map.of());
            String where = unit.getSourceFile().getName().replaceFirst(".*/", "") + ":"
                    + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, call));
            Set<String> found = texts.of(text, place);
            if (found.isEmpty()) untold.add(where + " " + text);
            found.forEach(one -> read(where, one));
        }

        private void read(String where, String hql) {
            queries++;
            try {
                if (Pattern.compile("^\\s*(update|delete|insert)").matcher(hql).find())
                    session.createMutationQuery(hql);
                else session.createSelectionQuery(hql, Object.class);
            } catch (RuntimeException e) {
                faults.add(where + ": " + e.getMessage() + "\n" + hql);
            }
        }

        private <T> T around(Class<T> kind) {
            for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
                if (kind.isInstance(path.getLeaf())) return kind.cast(path.getLeaf());
            }
            return null;
        }
    }

    private List<CompilationUnitTree> units() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) javac.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(all));
            positions = Trees.instance(task).getSourcePositions();
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        }
    }

    /** As persistence.xml says, without a connection. */
    private static SessionFactory factory() throws IOException {
        String xml = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
        StandardServiceRegistryBuilder settings = new StandardServiceRegistryBuilder();
        Pattern.compile("<property name=\"([^\"]+)\" value=\"([^\"]+)\"/>")
                .matcher(xml)
                .results()
                .filter(one -> !one.group(1).matches(".*(jta.platform|provider_class|identifier_resolver)"))
                .forEach(one -> settings.applySetting(one.group(1), one.group(2)));
        MetadataSources sources = new MetadataSources(settings.build());
        entities().forEach(sources::addAnnotatedClassName);
        return sources.buildMetadata().buildSessionFactory();
    }
}
