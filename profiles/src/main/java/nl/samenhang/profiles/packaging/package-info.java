/** Makes the FHIR package out of the compiled definitions, as a step of the build. Nothing at run time uses it. */
package nl.samenhang.profiles.packaging;
