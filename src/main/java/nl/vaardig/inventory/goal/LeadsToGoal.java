package nl.vaardig.inventory.goal;

/** Tells what leads to a goal, for a floor below learning; that floor answers. */
public interface LeadsToGoal {

    /** How many learning paths name this goal. */
    long pathsTo(long goal);
}
