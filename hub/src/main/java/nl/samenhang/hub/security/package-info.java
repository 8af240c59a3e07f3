/**
 * Who may call: access tokens for partners that prove themselves with their own key, what each token opens, and where
 * keys and passwords are kept. Nothing has a default password.
 */
package nl.samenhang.hub.security;
