package nl.vaardig;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The texts that an expression of the sources can be: a constant, or put together from constants, other expressions of
 * that kind, and what methods return that do no more than that. A choice gives the texts of both its ways. Names are
 * looked up as they stand, without types: the house has no name twice. What can't be told is no text at all.
 */
final class HqlTexts {

    private static final int MOST = 200;
    private static final int DEEPEST = 25;

    private final Map<String, ClassTree> classes = new HashMap<>();
    private final Map<ClassTree, ClassTree> outer = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    /** Where an expression stands: its class, and what its names are. */
    record Place(ClassTree type, MethodTree method, Map<String, Set<String>> given) {}

    /** A class of a file, and those within it; of those some have a name that others have too, which then tells nothing. */
    void learn(ClassTree type) {
        String name = type.getSimpleName().toString();
        if (classes.put(name, type) != null) twice.add(name);
        for (ClassTree within : members(type, ClassTree.class)) {
            outer.put(within, type);
            learn(within);
        }
    }

    private ClassTree known(String name) {
        return twice.contains(name) ? null : classes.get(name);
    }

    /** Empty = it can't be told. */
    Set<String> of(ExpressionTree expression, Place place) {
        return of(expression, place, 0);
    }

    private Set<String> of(Tree tree, Place place, int depth) {
        if (depth > DEEPEST || tree == null) return Set.of();
        if (tree instanceof LiteralTree literal)
            return literal.getValue() == null
                    ? Set.of()
                    : Set.of(literal.getValue().toString());
        if (tree instanceof ParenthesizedTree within) return of(within.getExpression(), place, depth + 1);
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS)
            return joined(of(sum.getLeftOperand(), place, depth + 1), of(sum.getRightOperand(), place, depth + 1));
        if (tree instanceof ConditionalExpressionTree choice)
            return either(List.of(choice.getTrueExpression(), choice.getFalseExpression()), place, depth);
        if (tree instanceof SwitchExpressionTree choice) return either(results(choice), place, depth);
        if (tree instanceof IdentifierTree name) return named(name.getName().toString(), place, depth);
        if (tree instanceof MemberSelectTree field) return field(field, place, depth);
        if (tree instanceof MethodInvocationTree call) return call(call, place, depth);
        return Set.of();
    }

    private static Set<String> joined(Set<String> left, Set<String> right) {
        Set<String> all = new LinkedHashSet<>();
        for (String first : left) for (String second : right) all.add(first + second);
        return all.size() > MOST ? Set.of() : all;
    }

    /** One way that can't be told makes the whole one that can't. */
    private Set<String> either(List<? extends Tree> ways, Place place, int depth) {
        Set<String> all = new LinkedHashSet<>();
        for (Tree way : ways) {
            Set<String> texts = of(way, place, depth + 1);
            if (texts.isEmpty()) return Set.of();
            all.addAll(texts);
        }
        return all;
    }

    private static List<Tree> results(SwitchExpressionTree choice) {
        List<Tree> results = new ArrayList<>();
        for (CaseTree one : choice.getCases()) {
            if (one.getBody() instanceof ExpressionTree result) results.add(result);
            else scan(one, YieldTree.class).forEach(result -> results.add(result.getValue()));
        }
        return results;
    }

    private Set<String> named(String name, Place place, int depth) {
        Set<String> given = place.given().get(name);
        if (given != null) return given;
        if (place.method() != null) {
            List<VariableTree> locals = scan(place.method().getBody(), VariableTree.class).stream()
                    .filter(local -> local.getName().contentEquals(name))
                    .toList();
            boolean isOnce = locals.size() == 1 && !isAssigned(place.method(), name);
            if (isOnce) return of(locals.get(0).getInitializer(), place, depth + 1);
            for (int i = 0; i < place.method().getParameters().size(); i++) {
                if (place.method().getParameters().get(i).getName().contentEquals(name))
                    return handedIn(place, i, depth);
            }
            if (!locals.isEmpty()) return Set.of();
        }
        return constant(place.type(), name, depth);
    }

    /** What a private method is called with. */
    private Set<String> handedIn(Place place, int parameter, int depth) {
        if (!place.method().getModifiers().getFlags().contains(Modifier.PRIVATE)) return Set.of();
        Set<String> all = new LinkedHashSet<>();
        for (MethodTree caller : members(place.type(), MethodTree.class)) {
            for (MethodInvocationTree call : scan(caller.getBody(), MethodInvocationTree.class)) {
                boolean isIt = call.getMethodSelect()
                                .toString()
                                .equals(place.method().getName().toString())
                        && call.getArguments().size()
                                == place.method().getParameters().size();
                if (!isIt) continue;
                Place there = new Place(place.type(), caller, Map.of());
                Set<String> texts = of(call.getArguments().get(parameter), there, depth + 1);
                if (texts.isEmpty()) return Set.of();
                all.addAll(texts);
            }
        }
        return all;
    }

    private static boolean isAssigned(MethodTree method, String name) {
        return scan(method.getBody(), Tree.class).stream()
                .anyMatch(tree -> tree instanceof AssignmentTree one
                                && one.getVariable().toString().equals(name)
                        || tree instanceof CompoundAssignmentTree more
                                && more.getVariable().toString().equals(name));
    }

    private Set<String> constant(ClassTree type, String name, int depth) {
        if (type == null) return Set.of();
        for (VariableTree field : members(type, VariableTree.class)) {
            if (field.getName().contentEquals(name) && field.getInitializer() != null)
                return of(field.getInitializer(), new Place(type, null, Map.of()), depth + 1);
        }
        // A class within a class knows the names of the one around it.
        return constant(outer.get(type), name, depth + 1);
    }

    private Set<String> field(MemberSelectTree field, Place place, int depth) {
        ClassTree owner = known(simple(field.getExpression().toString()));
        return owner == null ? Set.of() : constant(owner, field.getIdentifier().toString(), depth + 1);
    }

    private Set<String> call(MethodInvocationTree call, Place place, int depth) {
        List<Set<String>> arguments = call.getArguments().stream()
                .map(argument -> of(argument, place, depth + 1))
                .toList();
        if (call.getMethodSelect() instanceof IdentifierTree own)
            return returned(place.type(), own.getName().toString(), arguments, depth);
        if (!(call.getMethodSelect() instanceof MemberSelectTree other)) return Set.of();
        String name = other.getIdentifier().toString();
        if (Set.of("formatted", "replace", "strip", "concat", "indent").contains(name)) {
            Set<String> texts = of(other.getExpression(), place, depth + 1);
            if (!texts.isEmpty()) return ofText(name, texts, arguments);
        }
        ClassTree owner = typeOf(other.getExpression(), place);
        return owner == null ? Set.of() : returned(owner, name, arguments, depth);
    }

    private static Set<String> ofText(String method, Set<String> texts, List<Set<String>> arguments) {
        Set<List<String>> all = Set.of(List.of());
        for (Set<String> argument : arguments) {
            Set<List<String>> longer = new LinkedHashSet<>();
            for (List<String> so : all)
                for (String next : argument)
                    longer.add(Stream.concat(so.stream(), Stream.of(next)).toList());
            all = longer;
        }
        Set<String> made = new LinkedHashSet<>();
        for (String text : texts) {
            for (List<String> with : all) {
                if (method.equals("formatted") && !Pattern.matches("(?s)(%\\d+\\$s|%s|%%|%n|[^%])*", text))
                    return Set.of();
                made.add(
                        switch (method) {
                            case "formatted" -> text.formatted(with.toArray());
                            case "replace" -> text.replace(with.get(0), with.get(1));
                            case "concat" -> text + with.get(0);
                            default -> text.strip();
                        });
            }
        }
        return made.size() > MOST ? Set.of() : made;
    }

    /** By the name of a class, or of a parameter, a local variable or a field that is declared with one. */
    private ClassTree typeOf(ExpressionTree expression, Place place) {
        String name = simple(expression.toString());
        if (known(name) != null) return known(name);
        if (name.equals("this")) return place.type();
        List<VariableTree> known = new ArrayList<>();
        if (place.method() != null) {
            known.addAll(place.method().getParameters());
            known.addAll(scan(place.method().getBody(), VariableTree.class));
        }
        known.addAll(members(place.type(), VariableTree.class));
        return known.stream()
                .filter(one -> one.getName().contentEquals(name) && one.getType() != null)
                .map(one -> known(simple(one.getType().toString())))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private Set<String> returned(ClassTree owner, String name, List<Set<String>> arguments, int depth) {
        if (owner == null) return Set.of();
        List<MethodTree> found = members(owner, MethodTree.class).stream()
                .filter(one -> one.getName().contentEquals(name)
                        && one.getParameters().size() == arguments.size()
                        && one.getBody() != null)
                .toList();
        if (found.isEmpty()) return returned(outer.get(owner), name, arguments, depth + 1);
        if (found.size() != 1) return Set.of();
        MethodTree method = found.get(0);
        Map<String, Set<String>> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            given.put(method.getParameters().get(i).getName().toString(), arguments.get(i));
        }
        List<ExpressionTree> ways = scan(method.getBody(), ReturnTree.class).stream()
                .map(ReturnTree::getExpression)
                .toList();
        return ways.isEmpty() ? Set.of() : either(ways, new Place(owner, method, given), depth + 1);
    }

    private static String simple(String name) {
        return name.replaceAll("<.*", "").replaceAll(".*\\.", "");
    }

    private static <T extends Tree> List<T> members(ClassTree type, Class<T> kind) {
        return type.getMembers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** All of a kind, those within functions left out: what they give back is not given back here. */
    private static <T extends Tree> List<T> scan(Tree tree, Class<T> kind) {
        List<T> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree one, Void nothing) {
                if (kind.isInstance(one)) found.add(kind.cast(one));
                boolean isElse = one instanceof LambdaExpressionTree || one instanceof ClassTree;
                return isElse && kind == ReturnTree.class ? null : super.scan(one, nothing);
            }
        }.scan(tree, null);
        return found;
    }
}
