/** Addresses that more than one page leads to. */
export const paths = {
  call: (id: number) => `/calls/${id}`,
  application: (id: number) => `/applications/${id}`,
  party: (id: number, code: string) => `/applications/${id}/parties/${code}`,
  version: (id: number, number: number) => `/applications/${id}/versions/${number}`,
  signoff: (id: number, signoffId: number) => `/applications/${id}/signoffs/${signoffId}`,
  series: (id: number) => `/series/${id}`,
  need: (id: number) => `/needs/${id}`,
  candidate: (id: number) => `/candidates/${id}`,
  source: (id: number) => `/sources/${id}`,
  municipality: (code: string) => `/municipalities/${code}`,
  search: (id: number) => `/searches/${id}`,
  person: (id: number) => `/people/${id}`,
  board: (id: number) => `/boards/${id}`,
  boardDecision: (id: number) => `/boards/decisions/${id}`,
};
