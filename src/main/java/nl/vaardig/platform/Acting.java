package nl.vaardig.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Lets background work act for a user and a municipality, just as a request would. */
@ApplicationScoped
public class Acting {

    @Inject
    RequestContextController contexts;

    @Inject
    CurrentRequest request;

    /** Runs the work with a request context of its own; whoever acted before acts again afterwards. */
    public <T> T as(CurrentUser user, Supplier<T> work) {
        boolean opened = contexts.activate();
        CurrentUser before = request.signedIn().orElse(null);
        request.actAs(user);
        try {
            return work.get();
        } finally {
            request.actAs(before);
            if (opened) contexts.deactivate();
        }
    }

    public void as(CurrentUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }
}
