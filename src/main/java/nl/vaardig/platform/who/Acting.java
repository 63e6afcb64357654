package nl.vaardig.platform.who;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Lets background work act for a user and a municipality, just as a request would. */
@ApplicationScoped
public class Acting {

    // A controller remembers whether it opened the context, so each act needs one of its own: shared between threads,
    // one would close what another opened.
    @Inject
    Instance<RequestContextController> controllers;

    @Inject
    CurrentRequest request;

    /** Runs the work with a request context of its own; whoever acted before acts again afterwards. */
    public <T> T as(CurrentUser user, Supplier<T> work) {
        RequestContextController context = controllers.get();
        boolean opened = context.activate();
        CurrentUser before = request.signedIn().orElse(null);
        request.actAs(user);
        try {
            return work.get();
        } finally {
            request.actAs(before);
            if (opened) context.deactivate();
            controllers.destroy(context);
        }
    }

    public void as(CurrentUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }
}
