package nl.vaardig.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vaardig.platform.Acting;
import nl.vaardig.platform.CurrentTenant;
import nl.vaardig.platform.CurrentUser;

/** Work that is done of itself for every municipality, such as at night. */
@ApplicationScoped
public class EachMunicipality {

    private static final Logger LOG = Logger.getLogger(EachMunicipality.class.getName());

    @Inject
    Acting acting;

    @Inject
    Municipalities municipalities;

    /**
     * Does the work at each as the application itself. A fault at one is logged and leaves the others right; nothing is
     * thrown, because an exception would end the schedule that calls.
     *
     * @param what in the log, when it goes wrong
     * @param work is given the municipality's id
     */
    public void run(String what, LongConsumer work) {
        try {
            acting.as(CurrentUser.application(CurrentTenant.ROOT), municipalities::ids)
                    .forEach(municipality -> at(municipality, what, work));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, what + " failed", e);
        }
    }

    private void at(long municipality, String what, LongConsumer work) {
        try {
            acting.as(CurrentUser.application(municipality), () -> work.accept(municipality));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, what + " failed at municipality " + municipality, e);
        }
    }
}
