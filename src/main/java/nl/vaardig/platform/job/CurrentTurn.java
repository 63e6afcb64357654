package nl.vaardig.platform.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The claim under which this thread works, if it does: what is done in chunks asks it in each of them. */
@RequestScoped
public class CurrentTurn {

    @Inject
    Claims claims;

    private Turn turn;

    /** This thread works for the turn from here on. */
    public void take(Turn mine) {
        turn = mine;
    }

    /**
     * First thing in the transaction of each chunk: what follows is saved only if the claim is still ours when it ends. Does
     * nothing where no job is at work, such as for somebody who waits for the answer.
     *
     * @throws ClaimLost when another server does this by now
     */
    public void hold() {
        if (turn != null) claims.hold(turn);
    }
}
