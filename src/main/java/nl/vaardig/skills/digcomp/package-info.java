/** DigComp 3.0 as its makers publish it, brought in. */
package nl.vaardig.skills.digcomp;
