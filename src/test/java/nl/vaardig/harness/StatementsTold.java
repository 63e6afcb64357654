package nl.vaardig.harness;

import jakarta.annotation.Priority;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Inside the server of the tests: every answer tells in a header how many statements it took, the look-up of who asks
 * among them. A block of numbers for rows isn't one of them: it comes with some answers and not with the next. What a file
 * sends while it is being written comes after the header and isn't in it.
 */
@Provider
@WebListener
@Priority(0)
public class StatementsTold implements ContainerResponseFilter, ServletRequestListener {

    public static final String HEADER = "Statements-Of-Test";

    private static final ThreadLocal<Long> BEFORE = ThreadLocal.withInitial(() -> 0L);

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        BEFORE.set(sent());
    }

    /** The last of its kind: behind the end of the transaction. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, sent() - BEFORE.get());
    }

    private static long sent() {
        return Queries.sentByThisThread() - Queries.blocksOfThisThread();
    }
}
