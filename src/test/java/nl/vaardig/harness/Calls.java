package nl.vaardig.harness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An entity manager that finds nothing and writes down what is asked of it, in order, such as "lock Employee". */
public final class Calls {

    private final List<String> made = new ArrayList<>();

    public EntityManager db() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "find" ->
                            made.add((arguments.length > 2 ? "lock " : "find ")
                                    + ((Class<?>) arguments[0]).getSimpleName());
                        case "persist" ->
                            made.add("persist " + arguments[0].getClass().getSimpleName());
                        case "createQuery" -> {
                            made.add("query");
                            return nothing();
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    private static TypedQuery<?> nothing() {
        return (TypedQuery<?>) Proxy.newProxyInstance(
                Calls.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResultList" -> List.of();
                    case "getResultStream" -> Stream.empty();
                    case "executeUpdate" -> 0;
                    default -> proxy;
                });
    }

    public List<String> made() {
        return List.copyOf(made);
    }
}
