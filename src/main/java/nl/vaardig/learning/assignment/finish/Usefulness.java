package nl.vaardig.learning.assignment.finish;

/** Whether somebody can use what was learnt, in one's own work. */
public enum Usefulness {
    NO,
    A_LITTLE,
    THIS_MONTH,
    THIS_WEEK
}
