package nl.vaardig.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A request that only reads is one transaction: what a page asks in several places costs one end of a transaction, and a
 * row read twice comes from memory. What it writes down (who looked) is saved before the first byte goes out. A file that
 * is written while it is read begins its own.
 */
@Provider
@Priority(Priorities.USER + 500)
public class ReadInOne implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String MINE = ReadInOne.class.getName();
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) return;
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
        request.setProperty(MINE, true);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(MINE) == null) return;
        request.removeProperty(MINE);
        try {
            // What was refused on the way has marked it: there is nothing to save then.
            if (transaction.getStatus() == Status.STATUS_ACTIVE) transaction.commit();
            else transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
