/**
 * The workbench of an integration engineer: check a format folder, run one message through it, begin a new one, see
 * what a changed mapping does. Every remark names file, line and column where they are known.
 */
package nl.samenhang.mappings.workbench;
